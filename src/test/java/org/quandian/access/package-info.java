/** Tests of the service ledgers. */
@NullMarked
package org.quandian.access;

import org.jspecify.annotations.NullMarked;
