/** Tests of the radius ledger of every service. */
@NullMarked
package org.quandian.access.service;

import org.jspecify.annotations.NullMarked;
