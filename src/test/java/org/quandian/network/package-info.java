/** Tests of floor 1, the walking network. */
@NullMarked
package org.quandian.network;

import org.jspecify.annotations.NullMarked;
