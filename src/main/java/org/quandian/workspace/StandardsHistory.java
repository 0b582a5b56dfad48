package org.quandian.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.StandardsCatalogue;

/**
 * The project's own standards (标准目录) with every edition that can be taken back or put in force again. The first edition is the copy
 * that the project began with. Immutable.
 *
 * @param editions at least one, oldest first
 * @param position how many of them were made and are in force, at least 1: the last of these counts, the rest can be redone
 */
public record StandardsHistory(List<Edition> editions, int position) {
    /**
     * One edition.
     *
     * @param text as it stands in the project file; empty while the project goes by the shipped one and has no copy
     * @param catalogue what it says; absent until somebody needs it
     */
    public record Edition(String text, Optional<StandardsCatalogue> catalogue) {
        /** What it says, read where nobody has yet. */
        StandardsCatalogue read(CatalogueFormat format) throws UnusableDataException {
            return catalogue.isPresent() ? catalogue.get() : format.readCatalogue(text);
        }
    }

    /** Takes a copy. */
    public StandardsHistory {
        editions = List.copyOf(editions);
        if (position < 1 || position > editions.size()) {
            throw new IllegalArgumentException("edition " + position + " of " + editions.size());
        }
    }

    /** The standards of a project that never changed any. */
    public static StandardsHistory of(StandardsCatalogue first) {
        return new StandardsHistory(List.of(new Edition("", Optional.of(first))), 1);
    }

    /**
     * The standards as a project file holds them.
     *
     * @param current what the edition in force says
     */
    public static StandardsHistory of(StoredProject stored, StandardsCatalogue current) {
        if (stored.cataloguePosition() == 0) {
            return of(current);
        }
        List<Edition> editions = new ArrayList<>();
        for (String text : stored.catalogues()) {
            boolean inForce = editions.size() == stored.cataloguePosition() - 1;
            editions.add(new Edition(text, inForce ? Optional.of(current) : Optional.empty()));
        }
        return new StandardsHistory(editions, stored.cataloguePosition());
    }

    /** The edition in force. */
    public Edition current() {
        return editions.get(position - 1);
    }

    /** Whether the project file has no copy of its own yet. */
    public boolean isWithoutCopy() {
        return editions.get(0).text().isEmpty();
    }

    /** Whether an edit can be taken back. */
    public boolean canUndo() {
        return position > 1;
    }

    /** Whether an edit can be put in force again. */
    public boolean canRedo() {
        return position < editions.size();
    }

    /** Another edition in force; what could be redone is gone. */
    StandardsHistory withEdition(Edition next) {
        List<Edition> kept = new ArrayList<>(editions.subList(0, position));
        kept.add(next);
        return new StandardsHistory(kept, position + 1);
    }

    /** The same with the first edition as it was written into the project file. */
    StandardsHistory withCopy(String text) {
        List<Edition> written = new ArrayList<>(editions);
        written.set(0, new Edition(text, editions.get(0).catalogue()));
        return new StandardsHistory(written, position);
    }

    /** The edition before in force. */
    StandardsHistory undone() {
        if (!canUndo()) {
            throw new EditRejectedException(EditRejectedException.Code.NOTHING_TO_UNDO, "");
        }
        return new StandardsHistory(editions, position - 1);
    }

    /** The edition after in force. */
    StandardsHistory redone() {
        if (!canRedo()) {
            throw new EditRejectedException(EditRejectedException.Code.NOTHING_TO_REDO, "");
        }
        return new StandardsHistory(editions, position + 1);
    }
}
