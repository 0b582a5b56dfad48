package org.quandian.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quandian.planning.EditRejectedException;

/**
 * One of the project's own documents (项目文档), such as its targets, with every edition that can be taken back or put in force again.
 * Immutable.
 *
 * @param editions whole texts, oldest first
 * @param position how many of them were made and are in force: the last of these counts, the rest can be redone; 0 where none is in
 *     force, so that what the program ships counts
 */
public record DocumentHistory(List<String> editions, int position) {
    /** A document that was never written. */
    public static final DocumentHistory NONE = new DocumentHistory(List.of(), 0);

    /** Takes a copy. */
    public DocumentHistory {
        editions = List.copyOf(editions);
        if (position < 0 || position > editions.size()) {
            throw new IllegalArgumentException("edition " + position + " of " + editions.size());
        }
    }

    /** The edition in force; empty where there is none. */
    public Optional<String> current() {
        return position == 0 ? Optional.empty() : Optional.of(editions.get(position - 1));
    }

    /** Whether the last edition can be taken back. */
    public boolean canUndo() {
        return position > 0;
    }

    /** Whether an edition can be put in force again. */
    public boolean canRedo() {
        return position < editions.size();
    }

    /** Another edition in force; what could be redone is gone. */
    DocumentHistory withEdition(String text) {
        List<String> kept = new ArrayList<>(editions.subList(0, position));
        kept.add(text);
        return new DocumentHistory(kept, position + 1);
    }

    /** The edition before in force. */
    DocumentHistory undone() {
        if (!canUndo()) {
            throw new EditRejectedException(EditRejectedException.Code.NOTHING_TO_UNDO, "");
        }
        return new DocumentHistory(editions, position - 1);
    }

    /** The edition after in force. */
    DocumentHistory redone() {
        if (!canRedo()) {
            throw new EditRejectedException(EditRejectedException.Code.NOTHING_TO_REDO, "");
        }
        return new DocumentHistory(editions, position + 1);
    }
}
