package org.quandian.dataset.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * The invented city 鹿城示例市 as a folder of shapefiles with a {@code city.yaml}. The same seed and scale give the same bytes on every
 * machine.
 */
public final class DemoCity {
    private DemoCity() {}

    /**
     * Writes the city; files of the same names are replaced.
     *
     * @param folder where to; made if it is missing
     * @param seed any number
     * @param scale how many times as large as the city that ships (about 9,000 residential plots, 600,000 people); from 0.02 to 50
     * @param token stops the work between steps
     * @param progress hears of each step
     * @throws IOException if a file cannot be written
     * @throws java.util.concurrent.CancellationException if the work was stopped; the files are then incomplete
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static void write(Path folder, long seed, double scale, CancellationToken token, ProgressListener progress)
            throws IOException {
        if (!(scale >= 0.02 && scale <= 50)) {
            throw new IllegalArgumentException("scale must be from 0.02 to 50, not " + scale);
        }
        CityPlan plan = new CityPlan(seed, scale);
        Model model = new CityMaker(plan, token, progress).make();
        Files.createDirectories(folder);
        new CityFiles(folder, model, token, progress).write();
    }
}
