/** Tests of the room of the same name. */
@NullMarked
package org.quandian.access.gap;

import org.jspecify.annotations.NullMarked;
