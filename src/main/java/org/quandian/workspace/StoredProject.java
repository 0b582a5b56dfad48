package org.quandian.workspace;

import java.util.List;
import java.util.Optional;
import org.quandian.planning.Baseline;
import org.quandian.planning.StandardsCatalogue;

/**
 * Everything a project file holds.
 *
 * @param baseline the city
 * @param report what its import met
 * @param regimeId the rule set in force
 * @param scenarios at least one
 * @param activeScenario name of the one on screen
 * @param view what the window looked like, if it was ever closed
 * @param catalogues the project's own editions of the standards, as text, oldest first; none where it never changed them
 * @param cataloguePosition how many of them were made and are in force, so that the last of these is what counts; 0 is the shipped
 *     catalogue; the rest can be redone
 * @param documents its other own texts
 */
public record StoredProject(
        Baseline baseline,
        ImportReport report,
        String regimeId,
        List<StoredScenario> scenarios,
        String activeScenario,
        Optional<ViewMemento> view,
        List<String> catalogues,
        int cataloguePosition,
        ProjectDocuments documents) {
    /** Takes copies. */
    public StoredProject {
        scenarios = List.copyOf(scenarios);
        catalogues = List.copyOf(catalogues);
        if (cataloguePosition < 0 || cataloguePosition > catalogues.size()) {
            throw new IllegalArgumentException("edition " + cataloguePosition + " of " + catalogues.size());
        }
    }

    /** A project without other texts of its own. */
    public StoredProject(
            Baseline baseline,
            ImportReport report,
            String regimeId,
            List<StoredScenario> scenarios,
            String activeScenario,
            Optional<ViewMemento> view,
            List<String> catalogues,
            int cataloguePosition) {
        this(
                baseline,
                report,
                regimeId,
                scenarios,
                activeScenario,
                view,
                catalogues,
                cataloguePosition,
                ProjectDocuments.NONE);
    }

    /** A project that goes by the standards as they are shipped. */
    public StoredProject(
            Baseline baseline,
            ImportReport report,
            String regimeId,
            List<StoredScenario> scenarios,
            String activeScenario,
            Optional<ViewMemento> view) {
        this(baseline, report, regimeId, scenarios, activeScenario, view, List.of(), 0);
    }

    /**
     * The same with its own copy of the standards, as a new file holds them: a later program does not change an older project's rules.
     * Without editions of its own the shipped one becomes the first, in force.
     */
    public StoredProject withOwnCatalogue(DatasetReader reader) {
        Optional<CatalogueFormat> format = reader.findCatalogueFormat();
        if (!catalogues.isEmpty() || format.isEmpty()) {
            return this;
        }
        String text = format.get().writeCatalogue(reader.readShippedCatalogue());
        return new StoredProject(
                baseline, report, regimeId, scenarios, activeScenario, view, List.of(text), 1, documents);
    }

    /** The edition of the standards that is in force; empty where it is the shipped one. */
    public Optional<String> findCatalogue() {
        return cataloguePosition == 0 ? Optional.empty() : Optional.of(catalogues.get(cataloguePosition - 1));
    }

    /**
     * The project's own standards, edited ones included; where it has none, those that are shipped.
     *
     * @throws UnusableDataException if its own cannot be read
     */
    public StandardsCatalogue readCatalogue(DatasetReader reader) throws UnusableDataException {
        Optional<CatalogueFormat> format = reader.findCatalogueFormat();
        return findCatalogue().isPresent() && format.isPresent()
                ? format.get().readCatalogue(findCatalogue().get())
                : reader.readShippedCatalogue();
    }
}
