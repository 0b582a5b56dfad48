/** Tests of the room of the same name. */
@NullMarked
package org.quandian.ui.panel;

import org.jspecify.annotations.NullMarked;
