/** Tests of the reasons behind figures. */
@NullMarked
package org.quandian.access.explain;

import org.jspecify.annotations.NullMarked;
