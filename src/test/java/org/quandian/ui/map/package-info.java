/** Tests of the room of the same name. */
@NullMarked
package org.quandian.ui.map;

import org.jspecify.annotations.NullMarked;
