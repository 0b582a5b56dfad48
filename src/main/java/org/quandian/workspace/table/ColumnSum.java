package org.quandian.workspace.table;

/**
 * What the numbers of a column come to.
 *
 * @param count how many rows have a value
 * @param sum their sum; of rates with a known part and whole the quotient of the sums, in percent; NaN where adding up means nothing
 * @param least NaN where there is no value
 * @param most NaN where there is no value
 */
public record ColumnSum(int count, double sum, double least, double most) {
    /** Of no values. */
    public static final ColumnSum NOTHING = new ColumnSum(0, Double.NaN, Double.NaN, Double.NaN);

    /** Whether there is a sum to show. */
    public boolean hasSum() {
        return !Double.isNaN(sum);
    }
}
