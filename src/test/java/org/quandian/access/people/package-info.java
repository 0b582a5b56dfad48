/** Tests of where people live. */
@NullMarked
package org.quandian.access.people;

import org.jspecify.annotations.NullMarked;
