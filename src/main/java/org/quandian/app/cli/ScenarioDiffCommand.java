package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionChange;
import org.quandian.planning.ScenarioDifference;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.StepWords;
import org.quandian.workspace.StoredProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario diff PATH A B}: what has to happen to one scenario to make it another; either may be a file. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class ScenarioDiffCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "A", descriptionKey = "cli.scenario.a")
    private String first = "";

    @Parameters(index = "2", paramLabel = "B", descriptionKey = "cli.scenario.b")
    private String second = "";

    @Mixin
    private PlainOutput output = new PlainOutput();

    ScenarioDiffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        ScenarioSource source = new ScenarioSource(context, path);
        StoredProject content = source.read();
        ScenarioDifference difference = ScenarioDifference.between(
                source.scenario(content, Optional.of(first)), source.scenario(content, Optional.of(second)));
        output.print(context, () -> table(difference), () -> Json.pretty(json(difference)) + "\n");
        return ExitCode.DONE.number();
    }

    private String table(ScenarioDifference difference) {
        Messages words = context.messages();
        if (difference.isEmpty()) {
            return words.text("cli.scenario.SAME") + "\n";
        }
        TextTable table = new TextTable().left();
        difference.removed().forEach(each -> table.row("-", each.id(), each.name(), kind(each), ""));
        difference.added().forEach(each -> table.row("+", each.id(), each.name(), kind(each), ""));
        difference
                .changed()
                .forEach(each -> table.row("~", each.id(), each.after().name(), kind(each.after()), what(each)));
        return table.text();
    }

    private String kind(Intervention thing) {
        return context.messages().text("placed.kind." + thing.kind());
    }

    private String what(InterventionChange change) {
        return context.messages()
                .text(
                        "cli.scenario.CHANGED",
                        Map.of(
                                "fields", new StepWords(context.messages()).fields(change.fields()),
                                "metres", FigureFormat.whole(change.movedMetres()),
                                "area", FigureFormat.whole(change.areaChange()),
                                "length", FigureFormat.whole(change.lengthChange())));
    }

    private static Map<String, Object> json(ScenarioDifference difference) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("added", difference.added().stream().map(Intervention::id).toList());
        all.put("removed", difference.removed().stream().map(Intervention::id).toList());
        List<Map<String, Object>> changed = difference.changed().stream()
                .map(each -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("id", each.id());
                    line.put("fields", each.fields());
                    line.put("moved_m", each.movedMetres());
                    line.put("area_m2", each.areaChange());
                    line.put("length_m", each.lengthChange());
                    return line;
                })
                .toList();
        all.put("changed", changed);
        return all;
    }
}
