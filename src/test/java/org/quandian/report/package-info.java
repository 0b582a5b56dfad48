/** Tests of tables. */
@NullMarked
package org.quandian.report;

import org.jspecify.annotations.NullMarked;
