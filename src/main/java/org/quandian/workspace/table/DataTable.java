package org.quandian.workspace.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A table: rows by number from 0, each with an id and perhaps a place, and columns. Immutable; any thread.
 */
public final class DataTable {
    private final String id;
    private final String title;
    private final int size;
    private final List<TableColumn> columns;
    private final IntFunction<String> ids;
    private final RowPlaces places;
    private final IntFunction<List<String>> parts;
    private final List<TableNote> notes;

    private DataTable(
            String id,
            String title,
            int size,
            List<TableColumn> columns,
            IntFunction<String> ids,
            RowPlaces places,
            IntFunction<List<String>> parts,
            List<TableNote> notes) {
        this.id = id;
        this.title = title;
        this.size = size;
        this.columns = List.copyOf(columns);
        this.ids = ids;
        this.places = places;
        this.parts = parts;
        this.notes = List.copyOf(notes);
        Set<String> keys = new HashSet<>();
        for (TableColumn column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException("two columns " + column.key() + " in " + id);
            }
        }
    }

    /**
     * A table whose rows go by their number and lie nowhere: all that an export needs.
     *
     * @param id names it in files, ASCII
     * @param title its name on screen
     * @param size number of rows
     * @param columns with different keys
     */
    public static DataTable of(String id, String title, int size, List<TableColumn> columns) {
        return new DataTable(
                id,
                title,
                size,
                columns,
                row -> Integer.toString(row + 1),
                RowPlaces.NOWHERE,
                row -> List.of(),
                List.of());
    }

    /** The same with ids and places for its rows. */
    public DataTable withRows(IntFunction<String> newIds, RowPlaces newPlaces) {
        return new DataTable(id, title, size, columns, newIds, newPlaces, parts, notes);
    }

    /** The same with what its rows are made of. */
    public DataTable withParts(IntFunction<List<String>> newParts) {
        return new DataTable(id, title, size, columns, ids, places, newParts, notes);
    }

    /** The same with more notes behind those it has. */
    public DataTable withNotes(List<TableNote> more) {
        List<TableNote> all = new ArrayList<>(notes);
        all.addAll(more);
        return new DataTable(id, title, size, columns, ids, places, parts, all);
    }

    /** Names it in files, ASCII. */
    public String id() {
        return id;
    }

    /** Its name on screen. */
    public String title() {
        return title;
    }

    /** Number of rows. */
    public int size() {
        return size;
    }

    /** All columns, in their order. */
    public List<TableColumn> columns() {
        return columns;
    }

    /** Those that are seen first. */
    public List<TableColumn> shownColumns() {
        return columns.stream().filter(each -> each.head().shown()).toList();
    }

    /** The column that a word means: by key, else by either label or title. */
    public Optional<TableColumn> findColumn(String word) {
        Optional<TableColumn> byKey =
                columns.stream().filter(each -> each.key().equals(word)).findFirst();
        return byKey.isPresent()
                ? byKey
                : columns.stream().filter(each -> each.head().isCalled(word)).findFirst();
    }

    /** The id of a row. */
    public String rowId(int row) {
        return ids.apply(row);
    }

    /** Ids of the things that a row is made of, such as the parcels of a gap; empty where it is one thing. */
    public List<String> rowParts(int row) {
        return parts.apply(row);
    }

    /** Where its rows lie. */
    public RowPlaces places() {
        return places;
    }

    /** What is to be known beside it. */
    public List<TableNote> notes() {
        return notes;
    }
}
