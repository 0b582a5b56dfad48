/** Tests of floor 0, shapes and measures. */
@NullMarked
package org.quandian.geometry;

import org.jspecify.annotations.NullMarked;
