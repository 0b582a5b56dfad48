package org.quandian.app.cli;

import java.math.BigDecimal;

/** An evaluation as CSV (RFC 4180, but with LF): one line for each figure, totals in the stated unit, nothing rounded. */
final class EvaluationCsv {
    private static final String HEAD = "indicator,ledger,regime,denominator,unit,zone,total,served,rate";

    private EvaluationCsv() {}

    /** The whole city stands under the zone {@code *}; what lies in no zone under the empty one. */
    static String text(Evaluation evaluation) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Evaluation.Indicator each : evaluation.indicators()) {
            text.append(line(each, "*", each.total(), each.served(), each.rate()));
            for (Evaluation.Zone zone : each.by()) {
                text.append(line(each, zone.name(), zone.total(), zone.served(), zone.rate()));
            }
        }
        return text.toString();
    }

    private static String line(Evaluation.Indicator key, String zone, double total, double served, double rate) {
        return String.join(
                        ",",
                        quoted(key.id()),
                        quoted(key.ledger()),
                        quoted(key.regime()),
                        quoted(key.denominator()),
                        quoted(key.unit()),
                        quoted(zone),
                        plain(total),
                        plain(served),
                        plain(rate))
                + "\n";
    }

    /** All digits and never an exponent, which spreadsheets in other locales take for text. */
    private static String plain(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
