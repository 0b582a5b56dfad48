/** Tests of the health check. */
@NullMarked
package org.quandian.access.checkup;

import org.jspecify.annotations.NullMarked;
