/** Tests of the room of the same name. */
@NullMarked
package org.quandian.ui.fx;

import org.jspecify.annotations.NullMarked;
