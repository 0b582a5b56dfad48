package org.quandian.planning;

/**
 * A number of a regime that is not a radius, such as beds per 1,000 elderly; editable.
 *
 * @param id such as {@code care.beds-per-1000-elderly}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param value finite
 * @param unit as shown, may be empty
 * @param clause where it is written, may be empty
 * @param checked whether it was seen in a text of the standard
 */
public record Parameter(
        String id, String nameZh, String nameEn, double value, String unit, String clause, boolean checked) {}
