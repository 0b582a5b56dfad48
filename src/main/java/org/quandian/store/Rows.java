package org.quandian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes values out of a result in order, saying which ones must be there. */
final class Rows {
    private Rows() {}

    /**
     * A text that must be there.
     *
     * @throws SQLException if it is not: the file was changed by something that does not know it
     */
    static String text(ResultSet row, int column) throws SQLException {
        return present(row.getString(column), row, column);
    }

    /** Bytes that must be there. */
    static byte[] bytes(ResultSet row, int column) throws SQLException {
        return present(row.getBytes(column), row, column);
    }

    private static <T> T present(@Nullable T value, ResultSet row, int column) throws SQLException {
        if (value == null) {
            throw new SQLException("no " + row.getMetaData().getColumnName(column) + " where there must be one");
        }
        return value;
    }
}
