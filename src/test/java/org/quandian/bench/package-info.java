/** Measurements; run with the profile {@code bench}, never by default. */
@NullMarked
package org.quandian.bench;

import org.jspecify.annotations.NullMarked;
