package org.quandian.portrayal;

import java.util.Arrays;
import java.util.List;
import org.quandian.map.AreaFill;
import org.quandian.map.Colour;
import org.quandian.map.HatchFill;
import org.quandian.map.SolidFill;

/**
 * The colours of one theme that say state (served, gained, placed by a planner) and therefore stand in no style file, with those of
 * the base map that legend and layer list show. Chosen for every kind of colour vision: hue says state, hatching says change.
 *
 * @param ground what the map lies on, under every block
 * @param road surface of roads
 * @param roadCasing border of roads
 * @param water rivers and lakes
 * @param waterLine their border
 * @param railway railways
 * @param railwayDash dashes on railways
 * @param building buildings
 * @param buildingLine their border
 * @param park parks (公园绿地)
 * @param parkLine their border
 * @param idle idle land (闲置用地)
 * @param idleLine its border
 * @param historic historic quarters
 * @param school schools
 * @param facility facilities
 * @param parking car parks
 * @param served housing inside a service area (已服务)
 * @param servedLine its border
 * @param unserved housing outside every service area (未服务)
 * @param unservedLine its border
 * @param gained strong tone of the hatch for what the plan newly serves (新增)
 * @param gainedStripe weak tone of that hatch
 * @param lost strong tone of the hatch for what the plan no longer serves (失去)
 * @param lostStripe weak tone of that hatch
 * @param serviceLine border of all service areas together
 * @param studyArea border of the study area
 * @param walk plum: the ways that people walk
 * @param seal vermilion: what a planner put there
 * @param placedFill inside of the mark of a placed park
 * @param halo what lies under vermilion lines and around names
 * @param label names
 * @param accent hover and snapping (石青)
 * @param ramp five classes from low to high: scores and shares
 */
public record MapPalette(
        Colour ground,
        Colour road,
        Colour roadCasing,
        Colour water,
        Colour waterLine,
        Colour railway,
        Colour railwayDash,
        Colour building,
        Colour buildingLine,
        Colour park,
        Colour parkLine,
        Colour idle,
        Colour idleLine,
        Colour historic,
        Colour school,
        Colour facility,
        Colour parking,
        Colour served,
        Colour servedLine,
        Colour unserved,
        Colour unservedLine,
        Colour gained,
        Colour gainedStripe,
        Colour lost,
        Colour lostStripe,
        Colour serviceLine,
        Colour studyArea,
        Colour walk,
        Colour seal,
        Colour placedFill,
        Colour halo,
        Colour label,
        Colour accent,
        List<Colour> ramp) {
    /** How many classes {@link #ramp} has. */
    public static final int CLASSES = 5;

    /** Takes a copy. */
    public MapPalette {
        ramp = List.copyOf(ramp);
    }

    /** The colours of that theme. */
    public static MapPalette of(Theme theme) {
        return theme == Theme.DARK ? dark() : light();
    }

    /** Ink and mineral colours on pale paper. */
    public static MapPalette light() {
        return new MapPalette(
                Colour.of("#ECE9E1"),
                Colour.of("#FFFFFF"),
                Colour.of("#D8D4C9"),
                Colour.of("#C4DCE8"),
                Colour.of("#9DC3D6"),
                Colour.of("#77746D"),
                Colour.of("#FFFFFF"),
                Colour.of("#D9D5CB"),
                Colour.of("#C2BDB1"),
                Colour.of("#4F8F5B"),
                Colour.of("#35703F"),
                Colour.of("#EDEFE4"),
                Colour.of("#A3A78C"),
                Colour.of("#8C6A3F"),
                Colour.of("#3F7DB8"),
                Colour.of("#A64D79"),
                Colour.of("#2F6FB5"),
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
                Colour.of("#84366A"),
                Colour.of("#C23A22"),
                Colour.of("#4F8F5B"),
                Colour.of("#FFFFFF"),
                Colour.of("#54524B"),
                Colour.of("#1D5B94"),
                colours("#A8481C", "#E29A5A", "#F2E0B4", "#8CC7BC", "#1F7D74"));
    }

    /** The same on slate. */
    public static MapPalette dark() {
        return new MapPalette(
                Colour.of("#222930"),
                Colour.of("#39424D"),
                Colour.of("#1A2026"),
                Colour.of("#16384A"),
                Colour.of("#23536B"),
                Colour.of("#8A929B"),
                Colour.of("#222930"),
                Colour.of("#39424C"),
                Colour.of("#4A5560"),
                Colour.of("#2E7A49"),
                Colour.of("#4FA56C"),
                Colour.of("#1B2320"),
                Colour.of("#6B7A64"),
                Colour.of("#C9A36B"),
                Colour.of("#6BA3D6"),
                Colour.of("#E29AC6"),
                Colour.of("#74B4EC"),
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
                Colour.of("#E29AC6"),
                Colour.of("#F2765F"),
                Colour.of("#2E7A49"),
                Colour.of("#12171C"),
                Colour.of("#B4BDC6"),
                Colour.of("#74B4EC"),
                colours("#E0702F", "#C9935A", "#8C8260", "#4E9A90", "#3FD0BC"));
    }

    private static List<Colour> colours(String... hex) {
        return Arrays.stream(hex).map(Colour::of).toList();
    }

    /** Rising hatch of newly served housing. */
    public AreaFill gainedFill() {
        return new HatchFill(gainedStripe, gained, true);
    }

    /** Falling hatch of housing that is no longer served. */
    public AreaFill lostFill() {
        return new HatchFill(lostStripe, lost, false);
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
