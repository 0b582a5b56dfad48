/** Tests of floor 4: the history, the one writer, and the ways into a workspace. */
@NullMarked
package org.quandian.workspace;

import org.jspecify.annotations.NullMarked;
