package org.quandian.planning;

/**
 * A kind of facility (设施类型).
 *
 * @param id kebab-case English, such as {@code community-health-station}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param group the shelf it stands on in lists: {@code education}, {@code health}, {@code care}, {@code culture}, {@code sport},
 *     {@code commerce}, {@code service}, {@code transport}, {@code safety}, {@code sanitation}, {@code green}
 * @param level the circle it belongs to
 */
public record FacilityType(String id, String nameZh, String nameEn, String group, CircleLevel level) {
    /** The id of the indicator that says who has one in reach: {@code facility.} and the type. */
    public String indicatorId() {
        return "facility." + id;
    }
}
