/** Tests of tables. */
@NullMarked
package org.quandian.workspace.table.city;

import org.jspecify.annotations.NullMarked;
