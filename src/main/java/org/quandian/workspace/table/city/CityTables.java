package org.quandian.workspace.table.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.LayerSummary;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableNote;

/** Makes the tables of a city at one moment. Immutable; any thread but those of the common pool. */
public final class CityTables {
    private final TableGround ground;
    private final TableWords words;

    /**
     * @param ground the city and its figures
     * @param words the language
     */
    public CityTables(TableGround ground, TableWords words) {
        this.ground = ground;
        this.words = words;
    }

    /** The layers the city has, in the order of their roles. */
    public List<LayerRole> layers() {
        List<LayerRole> layers = new ArrayList<>();
        for (LayerRole role : LayerRole.values()) {
            if (!ground.baseline().features(role).isEmpty()) {
                layers.add(role);
            }
        }
        return layers;
    }

    /** The levels of result tables that the city has zones for; units always. */
    public List<ZoneLevel> levels() {
        List<ZoneLevel> levels = new ArrayList<>();
        levels.add(ZoneLevel.UNIT);
        for (ZoneLevel level : List.of(ZoneLevel.COMMUNITY, ZoneLevel.DISTRICT)) {
            if (!ground.radius().ledger().ground().zones().names(level).isEmpty()) {
                levels.add(level);
            }
        }
        return levels;
    }

    /** What a table is made from. */
    public TableGround ground() {
        return ground;
    }

    /**
     * Makes a table. Milliseconds for layers; where an indicator was never asked for, as long as that takes; seconds for dead ends.
     *
     * @throws java.util.NoSuchElementException if there is no such indicator or ledger
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public DataTable make(TableChoice choice, CancellationToken token) {
        token.throwIfCancelled();
        DataTable table = table(choice, token);
        return table.withNotes(notes(choice));
    }

    private DataTable table(TableChoice choice, CancellationToken token) {
        if (choice instanceof TableChoice.Layer layer) {
            return new LayerTable(ground, words, layer.role()).make();
        }
        if (choice instanceof TableChoice.Result result) {
            return new ResultTable(ground, words, result).make();
        }
        if (choice instanceof TableChoice.Gaps gaps) {
            return new GapTable(ground, words, gaps).make();
        }
        if (choice instanceof TableChoice.DeadEnds ends) {
            return DeadEndTable.make(ground, words, ends, token);
        }
        return choice instanceof TableChoice.Issues
                ? IssueTable.make(ground.report().issues(), words)
                : new PlanTable(ground, words).make();
    }

    private List<TableNote> notes(TableChoice choice) {
        List<TableNote> notes = new ArrayList<>();
        notes.add(words.note("city", ground.baseline().city().name()));
        notes.add(words.note("crs", ground.baseline().city().crs().code()));
        if (choice instanceof TableChoice.Layer layer) {
            notes.add(words.note("source", source(layer.role())));
        } else if (!(choice instanceof TableChoice.Issues)) {
            String plan = ground.scenario().name();
            notes.add(words.note("scenario", plan.isEmpty() ? words.text("table.baseline") : plan));
        }
        notes.add(words.note("date", ground.date().toString()));
        return notes;
    }

    private String source(LayerRole role) {
        return ground.report().layers().stream()
                .filter(each -> each.role().equals(role.id()))
                .map(this::source)
                .findFirst()
                .orElse("–");
    }

    private String source(LayerSummary layer) {
        return words.text(
                "table.source",
                Map.of(
                        "file", layer.file(),
                        "read", Integer.toString(layer.read()),
                        "kept", Integer.toString(layer.kept())));
    }
}
