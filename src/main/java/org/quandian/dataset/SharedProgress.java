package org.quandian.dataset;

import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.DoubleConsumer;
import org.quandian.task.ProgressListener;

/** Adds up how far layers have come that are read side by side. Safe from any thread. */
final class SharedProgress {
    private final DoubleAdder done = new DoubleAdder();
    private final int layers;
    private final ProgressListener listener;

    /** For that many layers. */
    SharedProgress(int layers, ProgressListener listener) {
        this.layers = layers;
        this.listener = listener;
    }

    /** The share of one layer, heard by the thread that reads it. */
    Part part(String file) {
        return new Part(file);
    }

    /** One layer's share, 0 to 1, never going back. */
    final class Part implements DoubleConsumer {
        private final String file;
        private double share;

        private Part(String file) {
            this.file = file;
        }

        @Override
        public void accept(double newShare) {
            done.add(newShare - share);
            share = newShare;
            listener.report(file, Math.min(1, done.sum() / layers));
        }
    }
}
