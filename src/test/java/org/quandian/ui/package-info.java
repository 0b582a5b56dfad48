/** The window, headless: real mouse and key events on a made-up city, and the models behind the panels without any window. */
@NullMarked
package org.quandian.ui;

import org.jspecify.annotations.NullMarked;
