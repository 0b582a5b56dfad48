/**
 * Floor 5. The project file (*.qdp): one H2 database with H2GIS tables per project, written transaction by transaction.
 *
 * <p>Main types: {@link org.quandian.store.H2ProjectRepository}, {@link org.quandian.store.H2ProjectFile}.
 *
 * <p>May use: workspace, planning, geometry, task; JTS. The only room that knows JDBC, H2 and H2GIS.
 *
 * <p>Threads: everything on {@code io}; layers are decoded on the common pool while the database starts.
 */
@NullMarked
package org.quandian.store;

import org.jspecify.annotations.NullMarked;
