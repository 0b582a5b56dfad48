/** Tests of the page of tables. */
@NullMarked
package org.quandian.ui.table;

import org.jspecify.annotations.NullMarked;
