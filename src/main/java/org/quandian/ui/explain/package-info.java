/**
 * Floor 6. The reason behind every number in the window (由来): what makes a number clickable, and the card that answers.
 *
 * <p>Main types: {@link org.quandian.ui.explain.Explainable} (one line makes a number explainable, also one of another plan or of a year: {@link
 * org.quandian.ui.explain.OtherPlan}), {@link
 * org.quandian.ui.explain.ExplainRequest} (the event it fires), {@link org.quandian.ui.explain.ExplainCard} (the answer).
 *
 * <p>May use: everything below ui, ui.fx; JavaFX.
 *
 * <p>Threads: everything lives on the FX thread and computes nothing.
 */
@NullMarked
package org.quandian.ui.explain;

import org.jspecify.annotations.NullMarked;
