package org.quandian.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FileDataStoreFactorySpi;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes of a plain copy, one after the other, read by the shapefile plug-in of GeoTools, which is found at run time: it is not
 * there to compile against. Close it. One thread.
 */
final class ShapeStream implements Closeable {
    private final DataStore store;
    private final FeatureReader<SimpleFeatureType, SimpleFeature> reader;

    private ShapeStream(DataStore store, FeatureReader<SimpleFeatureType, SimpleFeature> reader) {
        this.store = store;
        this.reader = reader;
    }

    /** Opens the copy. */
    static ShapeStream open(PlainShapes shapes) throws IOException {
        FileDataStoreFactorySpi plugin = FileDataStoreFinder.getDataStoreFactory("shp");
        if (plugin == null) {
            throw new IllegalStateException("the shapefile plug-in of GeoTools is not on the class path");
        }
        Map<String, Object> options = new HashMap<>();
        options.put("url", shapes.file().toUri().toURL());
        // No index files, and no mapped memory: Windows cannot delete a mapped file.
        options.put("create spatial index", false);
        options.put("enable spatial index", false);
        options.put("memory mapped buffer", false);
        DataStore store = plugin.createDataStore(options);
        Query everything = new Query(store.getTypeNames()[0]);
        return new ShapeStream(store, store.getFeatureReader(everything, Transaction.AUTO_COMMIT));
    }

    /**
     * The shape of the next record, null where it has none.
     *
     * @throws IOException if GeoTools cannot make a shape of this record; the next call goes on behind it
     */
    @Nullable Geometry next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return null;
            }
            return (Geometry) reader.next().getDefaultGeometry();
        } catch (RuntimeException e) {
            // A shape that JTS refuses to build, such as a ring of two points.
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        store.dispose();
    }
}
