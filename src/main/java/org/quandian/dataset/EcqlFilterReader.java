package org.quandian.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.FilterRejectedException;
import org.quandian.workspace.table.FilterRejectedException.Code;
import org.quandian.workspace.table.NearestName;
import org.quandian.workspace.table.RowFilter;
import org.quandian.workspace.table.TableFilterReader;

/**
 * Reads ECQL with GeoTools. Names of columns are bound to the table once, so that judging a row costs no look-up. Stateless; any thread.
 */
public final class EcqlFilterReader implements TableFilterReader {
    /** Words that GeoTools takes only in double quotes because of their letters. */
    private static final Pattern FOREIGN_NAME = Pattern.compile("'[^']*'|\"[^\"]*\"|[\\p{L}_][\\p{L}\\p{N}_（）·/²]*");

    private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
    private static final Pattern MET = Pattern.compile("Encountered:? \"(.*?)\"[ ,]");

    @Override
    public RowFilter read(String text, DataTable table) throws FilterRejectedException {
        GeoToolsLogging.quieten();
        Quoted quoted = quote(text);
        Filter bound = (Filter) parse(quoted, text).accept(new Binding(table), null);
        UnknownNames unknown = new UnknownNames();
        bound.accept(unknown, null);
        String name = unknown.first;
        if (name != null) {
            throw new FilterRejectedException(
                    Code.UNKNOWN_COLUMN, Math.max(0, text.indexOf(name)), name, NearestName.of(name, table));
        }
        return bound::evaluate;
    }

    private static Filter parse(Quoted quoted, String text) throws FilterRejectedException {
        try {
            return ECQL.toFilter(quoted.text);
        } catch (CQLException wrong) {
            throw rejected(wrong, quoted, text);
        } catch (RuntimeException unbuildable) {
            // Some builders of GeoTools throw what is not declared, such as for a shape with too few corners.
            FilterRejectedException rejected = new FilterRejectedException(Code.BAD_SYNTAX, 0, text);
            rejected.initCause(unbuildable);
            throw rejected;
        }
    }

    private static FilterRejectedException rejected(CQLException wrong, Quoted quoted, String text) {
        String said = wrong.getSyntaxError() == null ? String.valueOf(wrong.getMessage()) : wrong.getSyntaxError();
        Matcher place = PLACE.matcher(said);
        int at = place.find() ? quoted.original(Integer.parseInt(place.group(2)) - 1) : 0;
        at = Math.min(at, text.length());
        Code code = said.contains("Unable to find function") || said.contains("not found")
                ? Code.UNKNOWN_FUNCTION
                : Code.BAD_SYNTAX;
        Matcher met = MET.matcher(said);
        String rest = text.substring(at);
        String subject = rest.isBlank() && met.find() ? "" : rest.strip();
        FilterRejectedException rejected = new FilterRejectedException(code, at, subject);
        rejected.initCause(wrong);
        return rejected;
    }

    /** Puts names with foreign letters into the quotes that GeoTools wants, and remembers where they went. */
    private static Quoted quote(String text) {
        StringBuilder out = new StringBuilder();
        int[] original = new int[3 * text.length() + 2];
        Matcher piece = FOREIGN_NAME.matcher(text);
        int from = 0;
        while (piece.find()) {
            copy(text, from, piece.start(), out, original);
            boolean foreign = piece.group().codePoints().anyMatch(each -> each > 0x7F)
                    && text.charAt(piece.start()) != '"'
                    && text.charAt(piece.start()) != '\'';
            if (foreign) {
                original[out.length()] = piece.start();
                out.append('"');
            }
            copy(text, piece.start(), piece.end(), out, original);
            if (foreign) {
                original[out.length()] = piece.end();
                out.append('"');
            }
            from = piece.end();
        }
        copy(text, from, text.length(), out, original);
        original[out.length()] = text.length();
        return new Quoted(out.toString(), original);
    }

    private static void copy(String text, int from, int to, StringBuilder out, int[] original) {
        for (int i = from; i < to; i++) {
            original[out.length()] = i;
            // Lines would make GeoTools count places anew.
            char each = text.charAt(i);
            out.append(Character.isWhitespace(each) ? ' ' : each);
        }
    }

    /** A text and, for each of its characters, where it stood before. */
    private static final class Quoted {
        private final String text;
        private final int[] places;

        Quoted(String text, int[] places) {
            this.text = text;
            this.places = places;
        }

        int original(int place) {
            return places[Math.max(0, Math.min(place, text.length()))];
        }
    }

    /** Replaces names by the columns they mean; a name that means none stays. */
    private static final class Binding extends DuplicatingFilterVisitor {
        private final DataTable table;

        Binding(DataTable table) {
            this.table = table;
        }

        @Override
        public Object visit(PropertyName name, Object extra) {
            var column = table.findColumn(name.getPropertyName());
            if (column.isPresent()) {
                return new ColumnExpression(column.get());
            }
            return ShapeExpression.isMeant(name.getPropertyName()) ? new ShapeExpression(table.places()) : name;
        }
    }

    /** Finds the first name that meant nothing. */
    private static final class UnknownNames extends DefaultFilterVisitor {
        private @Nullable String first;

        @Override
        public Object visit(PropertyName name, Object data) {
            first = first == null ? name.getPropertyName() : first;
            return data;
        }
    }
}
