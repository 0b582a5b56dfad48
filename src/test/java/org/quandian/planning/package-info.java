/** Tests of the planner's words. */
@NullMarked
package org.quandian.planning;

import org.jspecify.annotations.NullMarked;
