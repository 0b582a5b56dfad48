/**
 * Floor 0. How work is run, watched and cancelled.
 *
 * <p>Main types: {@link org.quandian.task.TaskRunner}, {@link org.quandian.task.CancellationToken}, {@link org.quandian.task.LatestOnly}.
 *
 * <p>May use: nothing of ours; the JDK only.
 *
 * <p>Threads: says so at each type; only {@code app} creates executors.
 */
@NullMarked
package org.quandian.task;

import org.jspecify.annotations.NullMarked;
