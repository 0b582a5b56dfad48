/** Tests of the room of the same name. */
@NullMarked
package org.quandian.access.circle;

import org.jspecify.annotations.NullMarked;
