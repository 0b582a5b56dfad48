package org.quandian.dataset;

import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.util.Converters;
import org.jspecify.annotations.Nullable;

/** An expression of GeoTools whose object is the number of a row. */
abstract class RowExpression implements Expression {
    /** The value of a row; null where there is none. */
    abstract @Nullable Object valueOf(int row);

    @Override
    @SuppressWarnings("NullAway") // GeoTools hands on null for what is missing; its interface is not annotated.
    public Object evaluate(Object row) {
        return valueOf((Integer) row);
    }

    @Override
    @SuppressWarnings("NullAway") // See above.
    public <T> T evaluate(Object row, Class<T> wanted) {
        Object value = valueOf((Integer) row);
        return value == null ? null : wanted.isInstance(value) ? wanted.cast(value) : Converters.convert(value, wanted);
    }

    /** Visitors know no such expression: it has nothing for them to look into. */
    @Override
    public Object accept(ExpressionVisitor visitor, Object extra) {
        return this;
    }
}
