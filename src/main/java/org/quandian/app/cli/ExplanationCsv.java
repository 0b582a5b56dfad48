package org.quandian.app.cli;

import java.math.BigDecimal;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.Part;

/**
 * The parts of an explanation as CSV (RFC 4180, but with LF): one line for each, in thousandths of the unit at most; the column of totals
 * adds up to the figure's denominator and that of served amounts to its numerator, exactly. Coordinates are those of the working CRS.
 */
final class ExplanationCsv {
    private static final String HEAD =
            "indicator,ledger,regime,denominator,unit,kind,id,name,district,community,total,served,rate,x,y";

    private ExplanationCsv() {}

    static String text(Explanation why) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Part part : why.parts()) {
            text.append(line(why, part));
        }
        return text.toString();
    }

    private static String line(Explanation why, Part part) {
        Coordinate at =
                part.shape().isEmpty() ? null : part.shape().getInteriorPoint().getCoordinate();
        return String.join(
                        ",",
                        quoted(why.key().id()),
                        why.key().ledger().id(),
                        quoted(why.key().regimeId()),
                        why.denominator().id(),
                        why.denominator().unit(),
                        part.kind().id(),
                        quoted(part.id()),
                        quoted(part.name()),
                        quoted(part.district()),
                        quoted(part.community()),
                        part.total().toPlainString(),
                        part.served().toPlainString(),
                        BigDecimal.valueOf(part.rate()).toPlainString(),
                        at == null ? "" : String.format(Locale.ROOT, "%.2f", at.x),
                        at == null ? "" : String.format(Locale.ROOT, "%.2f", at.y))
                + "\n";
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
