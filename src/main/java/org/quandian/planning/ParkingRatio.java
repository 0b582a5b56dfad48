package org.quandian.planning;

/**
 * How many parking spaces a household needs in estates of an age.
 *
 * @param builtBefore first year the line no longer holds for; {@link Integer#MAX_VALUE} for the newest, which also holds where the
 *     year is not known
 * @param spacesPerHousehold 0 or more
 * @param chargingShare share of the spaces that must have charging, 0 to 1
 * @param clause where it is written, may be empty
 * @param checked whether it was seen in a text of the standard
 */
public record ParkingRatio(
        int builtBefore, double spacesPerHousehold, double chargingShare, String clause, boolean checked) {}
