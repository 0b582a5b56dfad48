/** Tests of the page of the health check. */
@NullMarked
package org.quandian.ui.checkup;

import org.jspecify.annotations.NullMarked;
