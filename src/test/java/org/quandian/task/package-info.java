/** Tests of how work is run, and a runner that runs it step by step. */
@NullMarked
package org.quandian.task;

import org.jspecify.annotations.NullMarked;
