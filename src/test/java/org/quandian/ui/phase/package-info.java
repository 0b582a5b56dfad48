/** Tests of the page of targets and phases. */
@NullMarked
package org.quandian.ui.phase;

import org.jspecify.annotations.NullMarked;
