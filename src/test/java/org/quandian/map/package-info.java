/** Tests of the map room. */
@NullMarked
package org.quandian.map;

import org.jspecify.annotations.NullMarked;
