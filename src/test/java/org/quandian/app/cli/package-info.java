/** Tests of the commands: run in process as the shell would, on small cities and on the demo city. */
@NullMarked
package org.quandian.app.cli;

import org.jspecify.annotations.NullMarked;
