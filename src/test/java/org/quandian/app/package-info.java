/** Tests of start-up, settings and crash reports. */
@NullMarked
package org.quandian.app;

import org.jspecify.annotations.NullMarked;
