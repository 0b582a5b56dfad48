package org.quandian.dataset;

import java.nio.file.Path;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.CatalogueFormat;
import org.quandian.workspace.UnusableDataException;

/** Catalogues as YAML; numbers that an older text does not know yet come as they are shipped. Stateless; from any thread. */
public final class YamlCatalogueFormat implements CatalogueFormat {
    @Override
    public StandardsCatalogue readCatalogue(String text) throws UnusableDataException {
        return filled(CatalogueReader.readText(text));
    }

    @Override
    public StandardsCatalogue readCatalogue(Path file) throws UnusableDataException {
        return filled(CatalogueReader.read(file));
    }

    private static StandardsCatalogue filled(StandardsCatalogue catalogue) {
        return MissingNumbers.filled(catalogue, CatalogueReader.readShipped());
    }

    @Override
    public String writeCatalogue(StandardsCatalogue catalogue) {
        return CatalogueWriter.text(catalogue);
    }
}
