/** What the project file promises: everything comes back, nothing confirmed is lost, nothing broken hangs or speaks in stack traces. */
@NullMarked
package org.quandian.store;

import org.jspecify.annotations.NullMarked;
