package org.quandian.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.locationtech.jts.geom.Envelope;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.demo.DemoCity;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.UnusableDataException;

/**
 * A folder with a city of some hundred parcels, of whose parks only the pocket parks count, so that two thirds of the housing are
 * unserved and two rule sets differ; made once for all tests that ask for it; its files are only read.
 */
final class SmallCity implements ParameterResolver {
    private static final double SCALE = 0.1;

    /** The folder and what is in it. */
    record Place(Path folder, Baseline baseline) {
        /** Extent of the housing. */
        Envelope housing() {
            Envelope extent = new Envelope();
            baseline.features(LayerRole.RESIDENTIAL)
                    .forEach(each -> extent.expandToInclude(each.shape().getEnvelopeInternal()));
            return extent;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Place.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SmallCity.class))
                .getOrComputeIfAbsent("city", unused -> make(), Place.class);
    }

    private static Place make() {
        try {
            Path folder = Files.createTempDirectory("small-city");
            DemoCity.write(folder, 1, SCALE, CancellationToken.none(), ProgressListener.SILENT);
            Path manifest = folder.resolve("city.yaml");
            String all = Files.readString(manifest);
            Files.writeString(manifest, all.replace("file: parks.shp", "file: parks.shp\n    filter: \"LX = '口袋公园'\""));
            var city = new CityFolderReader().readCity(folder, CancellationToken.none(), ProgressListener.SILENT);
            return new Place(folder, city.baseline());
        } catch (IOException | UnusableDataException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
