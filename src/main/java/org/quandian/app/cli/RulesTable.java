package org.quandian.app.cli;

import java.util.Map;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.Messages;

/** All rule sets and facility types for people at a terminal. */
final class RulesTable {
    private final Messages messages;

    RulesTable(Messages messages) {
        this.messages = messages;
    }

    String text(StandardsCatalogue catalogue) {
        String types = Integer.toString(catalogue.types().size());
        return messages.text("cli.standards.REGIMES") + "\n" + regimes(catalogue) + "\n"
                + messages.text("cli.standards.TYPES", Map.of("count", types)) + "\n" + types(catalogue) + "\n"
                + messages.text("cli.standards.MORE") + "\n";
    }

    private String regimes(StandardsCatalogue catalogue) {
        TextTable table = new TextTable()
                .left()
                .row(
                        messages.text("cli.standards.ID"),
                        messages.text("cli.standards.NAME"),
                        messages.text("cli.standards.RULES"),
                        messages.text("cli.standards.UNCHECKED"),
                        messages.text("cli.standards.BASED_ON"));
        for (Regime regime : catalogue.regimes()) {
            RuleCount count = RuleCount.of(regime);
            table.row(
                    regime.id(),
                    name(regime.nameZh(), regime.nameEn()),
                    Integer.toString(count.rules()),
                    Integer.toString(count.unchecked()),
                    String.join(", ", regime.basedOn()));
        }
        return table.text();
    }

    private String types(StandardsCatalogue catalogue) {
        TextTable table = new TextTable()
                .left()
                .row(
                        messages.text("cli.standards.TYPE"),
                        messages.text("cli.standards.NAME"),
                        messages.text("cli.standards.GROUP"),
                        messages.text("cli.standards.LEVEL"));
        for (FacilityType type : catalogue.types()) {
            table.row(
                    type.id(),
                    name(type.nameZh(), type.nameEn()),
                    messages.text("cli.standards.group." + type.group()),
                    messages.text("cli.standards.level." + type.level().id()));
        }
        return table.text();
    }

    private String name(String zh, String en) {
        return messages.language() == Messages.Language.ZH ? zh : en;
    }
}
