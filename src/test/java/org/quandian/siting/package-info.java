/** Tests of the siting rules. */
@NullMarked
package org.quandian.siting;

import org.jspecify.annotations.NullMarked;
