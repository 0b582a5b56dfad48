/** Tests of the difference between the ledgers and of dead ends, on cities drawn by hand. */
@NullMarked
package org.quandian.access.difference;

import org.jspecify.annotations.NullMarked;
