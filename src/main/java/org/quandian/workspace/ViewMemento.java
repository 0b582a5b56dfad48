package org.quandian.workspace;

import java.util.Map;

/**
 * What the window looked like: kept with the project, never part of undo.
 *
 * @param centreX metres
 * @param centreY metres
 * @param metresPerPixel ground size of one logical pixel
 * @param settings whatever else the window wants to find again
 */
public record ViewMemento(double centreX, double centreY, double metresPerPixel, Map<String, String> settings) {
    /** Takes a copy. */
    public ViewMemento {
        settings = Map.copyOf(settings);
    }
}
