package org.quandian.workspace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list that shares what it has in common with the lists it was made from: one more element costs a copy of the last piece
 * and of the table of pieces, whatever the length of the list (for 10,000 elements 220 references).
 */
final class SharedList<E> extends AbstractList<E> implements RandomAccess {
    private static final int PIECE = 64;

    private final @Nullable Object[][] pieces;
    private final int size;

    private SharedList(@Nullable Object[][] pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    /** A list of the same elements. */
    static <E> SharedList<E> copyOf(List<? extends E> elements) {
        int size = elements.size();
        @Nullable Object[][] pieces = new Object[(size + PIECE - 1) / PIECE][];
        for (int i = 0; i < pieces.length; i++) {
            Object[] some =
                    elements.subList(i * PIECE, Math.min(size, (i + 1) * PIECE)).toArray();
            pieces[i] = Arrays.copyOf(some, PIECE);
        }
        return new SharedList<>(pieces, size);
    }

    /** The first so many elements. */
    SharedList<E> head(int count) {
        if (count < 0 || count > size) {
            throw new IndexOutOfBoundsException(count + " of " + size);
        }
        return count == size ? this : new SharedList<>(pieces, count);
    }

    /** The list with one more element. */
    SharedList<E> plus(E element) {
        int last = size / PIECE;
        int within = size % PIECE;
        @Nullable Object[] piece = new Object[PIECE];
        if (within > 0) {
            System.arraycopy(pieces[last], 0, piece, 0, within);
        }
        piece[within] = element;
        @Nullable Object[][] next = Arrays.copyOf(pieces, last + 1);
        next[last] = piece;
        return new SharedList<>(next, size + 1);
    }

    @Override
    public E get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        @SuppressWarnings({"unchecked", "NullAway"})
        E element = (E) pieces[index / PIECE][index % PIECE];
        return element;
    }

    @Override
    public int size() {
        return size;
    }
}
