package org.quandian.dataset;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.quandian.planning.Attributes;
import org.quandian.planning.FacilityType;
import org.quandian.planning.LayerRole;
import org.quandian.planning.SchoolLevel;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/**
 * The word on which it hangs whether a record of a role counts at all, and the words that the program knows. Immutable.
 *
 * @param ours our name of the attribute; empty where a role has no such word
 * @param known the words that are understood
 * @param needed whether a record must have one
 * @param code what to report
 * @param severity ERROR where a record with another word counts for nothing
 */
record JudgedWord(String ours, Set<String> known, boolean needed, Code code, Severity severity) {
    private static final Set<String> PARKING_KINDS = Set.of("public", "estate", "kerbside", "shared");

    /** What is judged of that role's records. */
    static JudgedWord of(LayerRole role) {
        return switch (role) {
            case FACILITIES ->
                new JudgedWord(
                        Attributes.TYPE,
                        CatalogueReader.readShipped().types().stream()
                                .map(FacilityType::id)
                                .collect(Collectors.toSet()),
                        true,
                        Code.TYPE_UNKNOWN,
                        Severity.ERROR);
            case SCHOOLS ->
                new JudgedWord(
                        Attributes.LEVEL,
                        Arrays.stream(SchoolLevel.values()).map(SchoolLevel::id).collect(Collectors.toSet()),
                        true,
                        Code.VALUE_UNKNOWN,
                        Severity.ERROR);
            case PARKING -> new JudgedWord(Attributes.KIND, PARKING_KINDS, false, Code.VALUE_UNKNOWN, Severity.WARNING);
            default -> new JudgedWord("", Set.of(), false, Code.VALUE_UNKNOWN, Severity.NOTE);
        };
    }

    /** Whether a word is not understood; none at all is reported as the empty one. */
    boolean isUnknown(String word) {
        return word.isEmpty() ? needed : !ours.isEmpty() && !known.contains(word);
    }
}
