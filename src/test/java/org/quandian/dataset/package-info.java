/** Tests of the dataset room; shapefiles are written by the tests themselves, byte by byte where a fault is wanted. */
@NullMarked
package org.quandian.dataset;

import org.jspecify.annotations.NullMarked;
