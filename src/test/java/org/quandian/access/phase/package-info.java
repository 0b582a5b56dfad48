/** Tests of plans over the years. */
@NullMarked
package org.quandian.access.phase;

import org.jspecify.annotations.NullMarked;
