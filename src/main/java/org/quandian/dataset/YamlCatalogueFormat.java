package org.quandian.dataset;

import java.nio.file.Path;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.CatalogueFormat;
import org.quandian.workspace.UnusableDataException;

/** Catalogues as YAML. Stateless; from any thread. */
public final class YamlCatalogueFormat implements CatalogueFormat {
    @Override
    public StandardsCatalogue readCatalogue(String text) throws UnusableDataException {
        return CatalogueReader.readText(text);
    }

    @Override
    public StandardsCatalogue readCatalogue(Path file) throws UnusableDataException {
        return CatalogueReader.read(file);
    }

    @Override
    public String writeCatalogue(StandardsCatalogue catalogue) {
        return CatalogueWriter.text(catalogue);
    }
}
