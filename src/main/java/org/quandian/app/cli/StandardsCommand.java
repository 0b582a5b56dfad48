package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.dataset.CatalogueReader;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.StandardsCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quandian standards}: the rule sets that ship with the program, or whether a file of rules is right. Changes nothing. */
@Command(name = "standards", mixinStandardHelpOptions = true)
final class StandardsCommand implements Callable<Integer> {
    /** The forms rules can be printed in. */
    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;

    @Option(names = "--regime", paramLabel = "ID", descriptionKey = "cli.standards.regime")
    private @Nullable String regimeId;

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "cli.standards.format")
    private Format format = Format.TABLE;

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "cli.standards.check")
    private @Nullable Path file;

    StandardsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Path checked = file;
        String text;
        if (checked == null) {
            text = text(context.services().datasetReader().readShippedCatalogue());
        } else {
            StandardsCatalogue catalogue = CatalogueReader.read(checked);
            text = regimeId == null && format == Format.TABLE ? verdict(checked, catalogue) : text(catalogue);
        }
        context.streams().out().print(text);
        return ExitCode.DONE.number();
    }

    private String text(StandardsCatalogue catalogue) {
        String wanted = regimeId;
        if (wanted == null) {
            return format == Format.JSON
                    ? Json.pretty(RulesJson.of(catalogue)) + "\n"
                    : new RulesTable(context.messages()).text(catalogue);
        }
        RuleBook book = book(catalogue, wanted);
        return format == Format.JSON
                ? Json.pretty(RulesJson.of(book)) + "\n"
                : new RuleBookTable(context.messages()).text(book);
    }

    private static RuleBook book(StandardsCatalogue catalogue, String id) {
        if (catalogue.findRegime(id).isEmpty()) {
            String known = catalogue.regimes().stream().map(Regime::id).collect(Collectors.joining(", "));
            throw CommandFailure.usage("cli.usage.UNKNOWN_REGIME", Map.of("regime", id, "known", known));
        }
        return catalogue.ruleBook(id);
    }

    private String verdict(Path checked, StandardsCatalogue catalogue) {
        RuleCount count = RuleCount.of(catalogue);
        Map<String, String> args = Map.of(
                "file", checked.toString(),
                "regimes", Integer.toString(catalogue.regimes().size()),
                "types", Integer.toString(catalogue.types().size()),
                "rules", Integer.toString(count.rules()),
                "unchecked", Integer.toString(count.unchecked()));
        return context.messages().text("cli.standards.RIGHT", args) + "\n";
    }
}
