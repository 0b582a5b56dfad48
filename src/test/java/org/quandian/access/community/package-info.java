/** Tests of the room of the same name. */
@NullMarked
package org.quandian.access.community;

import org.jspecify.annotations.NullMarked;
