/** Tests of the room of the same name. */
@NullMarked
package org.quandian.ui.map.tool;

import org.jspecify.annotations.NullMarked;
