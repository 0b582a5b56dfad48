package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.ScenarioHistory;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario list PATH}: every scenario with how much is in it and how much can be undone. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ScenarioListCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Mixin
    private PlainOutput output = new PlainOutput();

    ScenarioListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        StoredProject content = new ScenarioSource(context, path).read();
        output.print(context, () -> table(content), () -> Json.pretty(json(content)) + "\n");
        return ExitCode.DONE.number();
    }

    private String table(StoredProject content) {
        Messages words = context.messages();
        TextTable table = new TextTable()
                .row(
                        words.text("cli.scenario.column.name"),
                        words.text("cli.scenario.column.things"),
                        words.text("cli.scenario.column.off"),
                        words.text("cli.scenario.column.undo"),
                        words.text("cli.scenario.column.redo"));
        for (StoredScenario each : content.scenarios()) {
            boolean shown = each.name().equals(content.activeScenario());
            table.row(
                    (shown ? "* " : "  ") + each.name(),
                    Integer.toString(things(each)),
                    Integer.toString(off(each)),
                    Integer.toString(each.position()),
                    Integer.toString(each.edits().size() - each.position()));
        }
        return table.text();
    }

    private static int things(StoredScenario each) {
        return ScenarioHistory.of(each).current().interventions().size();
    }

    private static int off(StoredScenario each) {
        return things(each) - ScenarioHistory.of(each).current().inForce().size();
    }

    private static List<Map<String, Object>> json(StoredProject content) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (StoredScenario each : content.scenarios()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("name", each.name());
            line.put("shown", each.name().equals(content.activeScenario()));
            line.put("interventions", things(each));
            line.put("off", off(each));
            line.put("undo", each.position());
            line.put("redo", each.edits().size() - each.position());
            list.add(line);
        }
        return list;
    }
}
