package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All targets of a project: the programmes there are, which of them are in use, and what people filled in. Immutable.
 *
 * @param shipped the programmes that come with the program
 * @param own the project's own programmes, brought in or edited; one with the id of a shipped one stands in its place
 * @param inUse ids of the programmes on the board, in that order
 * @param entries at most one for each target
 */
public record TargetBook(
        List<TargetProgramme> shipped, List<TargetProgramme> own, List<String> inUse, List<TargetEntry> entries) {
    /** Takes copies. */
    public TargetBook {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
        inUse = List.copyOf(inUse);
        entries = List.copyOf(entries);
    }

    /**
     * The book of a project that has said nothing yet. A city that no programme is made for gets the first of them as an example, so
     * that its board shows what one looks like.
     */
    public static TargetBook of(List<TargetProgramme> shipped, String city) {
        List<String> fitting = new ArrayList<>();
        for (TargetProgramme each : shipped) {
            if (each.isFor(city)) {
                fitting.add(each.id());
            }
        }
        if (fitting.isEmpty() && !shipped.isEmpty()) {
            fitting.add(shipped.get(0).id());
        }
        return new TargetBook(shipped, List.of(), fitting, List.of());
    }

    /** All programmes: the shipped ones, as edited where they are, then the others of the project. */
    public List<TargetProgramme> listProgrammes() {
        List<TargetProgramme> all = new ArrayList<>();
        for (TargetProgramme each : shipped) {
            all.add(findIn(own, each.id()).orElse(each));
        }
        own.stream().filter(each -> findIn(shipped, each.id()).isEmpty()).forEach(all::add);
        return List.copyOf(all);
    }

    /** The programmes on the board; those that are not there any more are passed over. */
    public List<TargetProgramme> listInUse() {
        return inUse.stream().flatMap(id -> findProgramme(id).stream()).toList();
    }

    /** The programme with that id, if there is one. */
    public Optional<TargetProgramme> findProgramme(String id) {
        return findIn(listProgrammes(), id);
    }

    /** Whether a programme is not as it was shipped. */
    public boolean isOwn(String programmeId) {
        return findIn(own, programmeId).isPresent();
    }

    /** What was filled in for a target; an empty entry where nothing was. */
    public TargetEntry entry(String programmeId, String targetId) {
        return entries.stream()
                .filter(each -> each.isAbout(programmeId, targetId))
                .findFirst()
                .orElseGet(() -> TargetEntry.empty(programmeId, targetId));
    }

    /** The same with an entry in the place of the one before; an empty one takes it away. */
    public TargetBook withEntry(TargetEntry entry) {
        List<TargetEntry> next = new ArrayList<>(entries);
        next.removeIf(each -> each.isAbout(entry.programmeId(), entry.targetId()));
        if (!entry.isEmpty()) {
            next.add(entry);
        }
        return new TargetBook(shipped, own, inUse, next);
    }

    /** The same with a programme brought in or edited, and on the board. */
    public TargetBook withProgramme(TargetProgramme programme) {
        List<TargetProgramme> next = new ArrayList<>(own);
        next.removeIf(each -> each.id().equals(programme.id()));
        next.add(programme);
        List<String> used = new ArrayList<>(inUse);
        if (!used.contains(programme.id())) {
            used.add(programme.id());
        }
        return new TargetBook(shipped, next, used, entries);
    }

    /** The same with a programme as it was shipped; one that is only the project's own is gone. */
    public TargetBook withoutOwn(String programmeId) {
        List<TargetProgramme> next = new ArrayList<>(own);
        next.removeIf(each -> each.id().equals(programmeId));
        return new TargetBook(shipped, next, inUse, entries);
    }

    /**
     * The same with other programmes on the board.
     *
     * @throws NoSuchElementException if one of them is not there
     */
    public TargetBook withInUse(List<String> programmeIds) {
        for (String id : programmeIds) {
            if (findProgramme(id).isEmpty()) {
                throw new NoSuchElementException("no programme " + id);
            }
        }
        return new TargetBook(shipped, own, programmeIds, entries);
    }

    private static Optional<TargetProgramme> findIn(List<TargetProgramme> programmes, String id) {
        return programmes.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
