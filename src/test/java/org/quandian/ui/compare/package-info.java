/** Tests of the room of the same name. */
@NullMarked
package org.quandian.ui.compare;

import org.jspecify.annotations.NullMarked;
