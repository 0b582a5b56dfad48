package org.quandian.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * One oddity met while reading a city: nothing is dropped or changed without one of these.
 *
 * @param code what was met
 * @param severity what became of it
 * @param layer role or file it is about
 * @param record number of the record in its file, counted from 1; 0 where it is about the whole layer
 * @param place where on the map, in the working CRS, if it has a place
 * @param args values for the sentence, such as {@code field}, {@code value}, {@code people}
 */
public record ImportIssue(
        Code code, Severity severity, String layer, int record, @Nullable Coordinate place, Map<String, String> args) {
    /** What became of the odd thing. */
    public enum Severity {
        /** Good to know; nothing was changed. */
        NOTE,
        /** Repaired or replaced; figures may differ slightly. */
        WARNING,
        /** Left out of the figures. */
        ERROR
    }

    /** What was met. The sentences stand in the message files under {@code import.<code>}. */
    public enum Code {
        /** The layer's file is not there. */
        FILE_MISSING,
        /** The file cannot be read (args: reason). */
        FILE_UNREADABLE,
        /** Reading stopped before the end of the file; what came before is kept. */
        FILE_TRUNCATED,
        /** A role that is not known stands in the manifest. */
        UNKNOWN_ROLE,
        /** A field named in the manifest is not in the file (args: field). */
        FIELD_MISSING,
        /** The text encoding was guessed (args: encoding). */
        ENCODING_GUESSED,
        /** There is no CRS beside the file; the working CRS is assumed. */
        CRS_ASSUMED,
        /** A layer without a CRS whose coordinates look like degrees, taken for metres. */
        CRS_LOOKS_GEOGRAPHIC,
        /** The layer's CRS cannot be used; the layer is left out. */
        CRS_UNUSABLE,
        /** A shape was not valid and has been repaired. */
        GEOMETRY_REPAIRED,
        /** A shape could not be repaired to anything usable. */
        GEOMETRY_UNUSABLE,
        /** The record has no shape. */
        GEOMETRY_NULL,
        /** The shape has no area, length or points. */
        GEOMETRY_EMPTY,
        /** The shape is of another kind than the role needs. */
        GEOMETRY_KIND,
        /** The id stands more than once; later ones get a suffix. */
        DUPLICATE_ID,
        /** The same shape stands more than once. */
        DUPLICATE_SHAPE,
        /** Parcels overlap (args: area in m², other: the other record); the land counts once. */
        OVERLAP,
        /** A number is negative; it counts as 0. */
        NUMBER_NEGATIVE,
        /** A value is not a number; it counts as missing. */
        NUMBER_UNREADABLE,
        /** A number is needed and missing. */
        NUMBER_MISSING,
        /** A code is not in the manifest's list of values. */
        VALUE_UNKNOWN,
        /** A facility whose type the standards do not know; it is on the map and counts for nothing (args: value). */
        TYPE_UNKNOWN,
        /** A zone without a name; it goes by its id (args: id). */
        NAME_MISSING,
        /** How much of a role is not in the figures: once for each role that lacks something (args: records, people). */
        LEFT_OUT,
        /** Text could not be decoded cleanly. */
        TEXT_UNREADABLE,
        /** The record was marked as deleted in the file. */
        RECORD_DELETED,
        /** More oddities of this kind were met than are listed (args: count). */
        MORE_OF_THIS
    }

    /** Takes a copy. */
    public ImportIssue {
        args = Map.copyOf(args);
    }
}
