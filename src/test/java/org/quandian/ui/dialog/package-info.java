/** Tests of the room of the same name. */
@NullMarked
package org.quandian.ui.dialog;

import org.jspecify.annotations.NullMarked;
