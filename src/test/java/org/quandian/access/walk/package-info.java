/** Tests of homes, parcels and facilities on the streets. */
@NullMarked
package org.quandian.access.walk;

import org.jspecify.annotations.NullMarked;
