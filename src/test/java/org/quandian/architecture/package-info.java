/** The house rules, executable: floors, libraries, threads, shapes, words. Each rule says why it is there. */
@NullMarked
package org.quandian.architecture;

import org.jspecify.annotations.NullMarked;
