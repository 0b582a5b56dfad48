package org.quandian.portrayal;

import org.quandian.map.AreaFill;
import org.quandian.map.Colour;
import org.quandian.map.HatchFill;
import org.quandian.map.SolidFill;

/**
 * The colours of one theme that say state (served, gained, placed by a planner) and therefore stand in no style file, with those of
 * the base map that other things must match. Measured for colour blindness: hue says state, hatching says change.
 *
 * @param ground what the map lies on, under every block
 * @param block land that is neither housing, park nor water
 * @param road the surface of roads
 * @param water fill of rivers and lakes
 * @param park fill of parks (公园绿地)
 * @param parkLine border of parks
 * @param served fill of housing inside a service area (已服务)
 * @param servedLine its border
 * @param unserved fill of housing outside every service area (未服务)
 * @param unservedLine its border
 * @param gained dark tone of the hatch for what the plan newly serves (新增)
 * @param gainedGround other tone of that hatch
 * @param lost dark tone of the hatch for what the plan no longer serves (失去)
 * @param lostGround other tone of that hatch
 * @param serviceLine border of the union of service areas
 * @param studyArea border of the study area
 * @param seal vermilion: what a planner put there
 * @param halo what lies under vermilion lines and around names
 * @param label names
 * @param accent hover and snapping
 */
public record MapPalette(
        Colour ground,
        Colour block,
        Colour road,
        Colour water,
        Colour park,
        Colour parkLine,
        Colour served,
        Colour servedLine,
        Colour unserved,
        Colour unservedLine,
        Colour gained,
        Colour gainedGround,
        Colour lost,
        Colour lostGround,
        Colour serviceLine,
        Colour studyArea,
        Colour seal,
        Colour halo,
        Colour label,
        Colour accent) {
    /** The colours of that theme. */
    public static MapPalette of(Theme theme) {
        return theme == Theme.DARK ? dark() : light();
    }

    /** Ink and mineral colours on pale paper. */
    public static MapPalette light() {
        return new MapPalette(
                Colour.of("#F3F1EC"),
                Colour.of("#EEECE6"),
                Colour.of("#FFFFFF"),
                Colour.of("#C4DCE8"),
                Colour.of("#4F8F5B"),
                Colour.of("#35703F"),
                Colour.of("#86C6B8"),
                Colour.of("#5FA897"),
                Colour.of("#E58A3A"),
                Colour.of("#B9661D"),
                Colour.of("#0B7A68"),
                Colour.of("#86C5B6"),
                Colour.of("#9C3A2B"),
                Colour.of("#D9A79C"),
                Colour.of("#2F7D6E"),
                Colour.of("#6A6478"),
                Colour.of("#C23A22"),
                Colour.of("#FFFFFF"),
                Colour.of("#54524B"),
                Colour.of("#1D5B94"));
    }

    /** The same on slate. */
    public static MapPalette dark() {
        return new MapPalette(
                Colour.of("#222930"),
                Colour.of("#262E36"),
                Colour.of("#39424D"),
                Colour.of("#16384A"),
                Colour.of("#2E7A49"),
                Colour.of("#4FA56C"),
                Colour.of("#24675F"),
                Colour.of("#347F75"),
                Colour.of("#D07F33"),
                Colour.of("#F0A55C"),
                Colour.of("#7FF0D6"),
                Colour.of("#2A5A50"),
                Colour.of("#E2705E"),
                Colour.of("#6B332B"),
                Colour.of("#63C9B6"),
                Colour.of("#A79FBE"),
                Colour.of("#F2765F"),
                Colour.of("#12171C"),
                Colour.of("#B4BDC6"),
                Colour.of("#74B4EC"));
    }

    /** Rising hatch of newly served housing. */
    public AreaFill gainedFill() {
        return new HatchFill(gainedGround, gained, true);
    }

    /** Falling hatch of housing that is no longer served. */
    public AreaFill lostFill() {
        return new HatchFill(lostGround, lost, false);
    }

    /** Plain fill of served housing. */
    public AreaFill servedFill() {
        return new SolidFill(served);
    }

    /** Plain fill of unserved housing. */
    public AreaFill unservedFill() {
        return new SolidFill(unserved);
    }
}
