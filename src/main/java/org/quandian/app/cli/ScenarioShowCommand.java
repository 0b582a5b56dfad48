package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.EditStep;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.StepWords;
import org.quandian.workspace.ScenarioHistory;
import org.quandian.workspace.StoredProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario show PATH [NAME]}: what is in a scenario, or what was done to it. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ScenarioShowCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "cli.scenario.name")
    private @Nullable String name;

    @Option(names = "--history", descriptionKey = "cli.scenario.history")
    private boolean history;

    @Mixin
    private PlainOutput output = new PlainOutput();

    ScenarioShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        ScenarioSource source = new ScenarioSource(context, path);
        StoredProject content = source.read();
        if (history) {
            ScenarioHistory told =
                    ScenarioSource.history(content, Optional.ofNullable(name).orElse(content.activeScenario()));
            List<EditStep> steps = told.steps(0, told.edits().size());
            output.print(context, () -> table(told, steps), () -> Json.pretty(json(told, steps)) + "\n");
        } else {
            Scenario plan = source.scenario(content, Optional.ofNullable(name));
            output.print(context, () -> table(plan), () -> Json.pretty(json(plan)) + "\n");
        }
        return ExitCode.DONE.number();
    }

    private String table(ScenarioHistory told, List<EditStep> steps) {
        StepWords words = new StepWords(context.messages());
        TextTable table = new TextTable().left();
        for (int i = 0; i < steps.size(); i++) {
            String mark = i < told.position() ? "" : context.messages().text("cli.scenario.UNDONE");
            table.row(Integer.toString(i + 1), words.sentence(steps.get(i)), mark);
        }
        return table.text();
    }

    private List<Map<String, Object>> json(ScenarioHistory told, List<EditStep> steps) {
        StepWords words = new StepWords(context.messages());
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("step", i + 1);
            line.put("in_force", i < told.position());
            line.put("code", steps.get(i).code().id());
            line.put("id", steps.get(i).id());
            line.put("sentence", words.sentence(steps.get(i)));
            list.add(line);
        }
        return list;
    }

    private String table(Scenario plan) {
        Messages words = context.messages();
        TextTable table = new TextTable()
                .left()
                .row(
                        "id",
                        words.text("cli.scenario.column.name"),
                        words.text("cli.scenario.column.kind"),
                        words.text("cli.scenario.column.size"),
                        words.text("cli.scenario.column.fields"));
        for (Intervention each : plan.interventions()) {
            double area = each.shape().getArea();
            table.row(
                    each.id(),
                    each.name(),
                    words.text("placed.kind." + each.kind()),
                    area > 0 ? FigureFormat.whole(area) + " m²" : "",
                    each.values().toString().replaceAll("[{}]", ""));
        }
        return table.text();
    }

    private static List<Map<String, Object>> json(Scenario plan) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Intervention each : plan.interventions()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", each.id());
            line.put("name", each.name());
            line.put("kind", each.kind());
            line.put("area", each.shape().getArea());
            line.put("fields", each.values());
            list.add(line);
        }
        return list;
    }
}
