/**
 * Floor 4. The open project's state, history and use cases, and the ports that floor 5 fills.
 *
 * <p>Main types: {@link org.quandian.workspace.Workspace}, {@link org.quandian.workspace.WorkspaceState}, {@link org.quandian.workspace.ScenarioHistory}, {@link org.quandian.workspace.DatasetReader}, {@link org.quandian.workspace.ProjectRepository}.
 *
 * <p>May use: planning, access, siting, geometry, task.
 *
 * <p>Threads: one writer: the thread that created the workspace; snapshots may travel.
 */
@NullMarked
package org.quandian.workspace;

import org.jspecify.annotations.NullMarked;
