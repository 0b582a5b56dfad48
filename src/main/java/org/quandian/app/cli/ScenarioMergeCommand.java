package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.MergeConflict;
import org.quandian.planning.MergeOverlap;
import org.quandian.planning.ScenarioMerge;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.StepWords;
import org.quandian.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code quandian scenario merge PATH INTO FROM}: takes the changes of one scenario over into another as one step. Conflicts are listed,
 * and nothing is changed, unless each is settled.
 */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class ScenarioMergeCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "cli.scenario.into")
    private String ours = "";

    @Parameters(index = "2", paramLabel = "FROM", descriptionKey = "cli.scenario.taken")
    private String theirs = "";

    @Option(names = "--take", split = ",", paramLabel = "ID=ours|theirs|both", descriptionKey = "cli.scenario.take")
    private Map<String, MergeConflict.Choice> take = new HashMap<>();

    @Option(names = "--all", paramLabel = "ours|theirs|both", descriptionKey = "cli.scenario.all")
    private MergeConflict.@Nullable Choice all;

    @Option(names = "--dry-run", descriptionKey = "cli.scenario.dry")
    private boolean dry;

    ScenarioMergeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        return new ScenarioSource(context, path).change(this::merge);
    }

    private Integer merge(Workspace workspace) {
        ScenarioMerge merge = workspace.state().mergeOf(ours, theirs);
        Map<String, MergeConflict.Choice> choices = new HashMap<>(take);
        MergeConflict.Choice otherwise = all;
        if (otherwise != null) {
            merge.conflicts().forEach(each -> choices.putIfAbsent(each.id(), otherwise));
        }
        print(merge, choices);
        long open = merge.conflicts().stream()
                .filter(each -> !choices.containsKey(each.id()))
                .count();
        if (dry) {
            return ExitCode.DONE.number();
        }
        if (open > 0) {
            throw CommandFailure.data("cli.scenario.OPEN", Map.of("count", Long.toString(open)));
        }
        var unused = workspace.scenarios().merge(ours, theirs, choices).join();
        line("cli.scenario.MERGED", Map.of("ours", ours, "theirs", theirs));
        return ExitCode.DONE.number();
    }

    private void print(ScenarioMerge merge, Map<String, MergeConflict.Choice> choices) {
        Messages words = context.messages();
        var changes = merge.changes();
        line(
                "cli.scenario.CHANGES",
                Map.of(
                        "added", Integer.toString(changes.added().size()),
                        "removed", Integer.toString(changes.removed().size()),
                        "changed", Integer.toString(changes.changed().size())));
        for (MergeConflict each : merge.conflicts()) {
            String settled = choices.containsKey(each.id())
                    ? String.valueOf(choices.get(each.id())).toLowerCase(Locale.ROOT)
                    : "?";
            line(
                    "cli.scenario.CONFLICT",
                    Map.of(
                            "id", each.id(),
                            "what",
                                    words.text(
                                            "merge." + each.code(),
                                            Map.of("fields", new StepWords(words).fields(each.fields()))),
                            "choice", settled));
        }
        List<MergeOverlap> overlaps = merge.overlaps(choices);
        overlaps.forEach(each -> line(
                "cli.scenario.OVERLAP",
                Map.of(
                        "one", each.one().id(),
                        "other", each.other().id(),
                        "area", FigureFormat.whole(each.area()))));
    }

    private void line(String key, Map<String, String> args) {
        context.streams().out().println(context.messages().text(key, args));
    }
}
