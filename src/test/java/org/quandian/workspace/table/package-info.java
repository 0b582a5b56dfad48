/** Tests of tables. */
@NullMarked
package org.quandian.workspace.table;

import org.jspecify.annotations.NullMarked;
