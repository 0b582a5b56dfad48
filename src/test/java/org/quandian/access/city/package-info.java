/** Tests of all indicators together. */
@NullMarked
package org.quandian.access.city;

import org.jspecify.annotations.NullMarked;
