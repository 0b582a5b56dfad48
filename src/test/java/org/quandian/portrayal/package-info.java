/** Tests of the portrayal. */
@NullMarked
package org.quandian.portrayal;

import org.jspecify.annotations.NullMarked;
