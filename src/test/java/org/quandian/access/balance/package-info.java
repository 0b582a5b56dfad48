/** Tests of the balances: cases worked out by hand, brute force for small ones, and what must hold in every city. */
@NullMarked
package org.quandian.access.balance;

import org.jspecify.annotations.NullMarked;
