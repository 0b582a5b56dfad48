package org.quandian.portrayal;

import java.util.Arrays;
import org.quandian.map.Colour;
import org.quandian.map.Mark;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/** The kinds of things a planner places, in the order of the toolbar, with the colour and the mark of each (UI.md §3); immutable. */
public enum PlacedKind {
    /** 口袋公园. */
    PARK(PocketPark.KIND, "p", "#4F8F5B", Mark.TREE),
    /** 完整社区. */
    COMMUNITY(CompleteCommunity.KIND, "c", "#A64D79", Mark.HOUSE),
    /** 停车场. */
    PARKING(ParkingLot.KIND, "l", "#2F6FB5", Mark.PARKING),
    /** 打通道路: a dead end carried on, a new street, a footbridge. */
    LINK(StreetLink.KIND, "r", "#6A5128", Mark.ROAD),
    /** 设施: any type of the catalogue. */
    FACILITY(FacilitySite.KIND, "f", "#2E8086", Mark.DIAMOND),
    /** 学校. */
    SCHOOL(SchoolSite.KIND, "s", "#6B55A3", Mark.SCHOOL),
    /** 封闭路段. */
    CLOSURE(StreetClosure.KIND, "x", "#57606A", Mark.BAR),
    /** 增加出入口. */
    ENTRANCE(NewEntrance.KIND, "e", "#84366A", Mark.DOOR);

    private final String kind;
    private final String prefix;
    private final String hex;
    private final Mark mark;

    PlacedKind(String kind, String prefix, String hex, Mark mark) {
        this.kind = kind;
        this.prefix = prefix;
        this.hex = hex;
        this.mark = mark;
    }

    /** The kind of a placed thing. */
    public static PlacedKind of(Intervention placed) {
        return Arrays.stream(values())
                .filter(each -> each.kind.equals(placed.kind()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it changes how one walks and nothing else: it counts in the walk ledger alone. */
    public boolean isStreet() {
        return this == LINK || this == CLOSURE || this == ENTRANCE;
    }

    /** The word in files, message keys and settings, such as {@code pocket_park}. */
    public String id() {
        return kind;
    }

    /** What its identifiers begin with. */
    public String prefix() {
        return prefix;
    }

    /** Inside of its mark and of its shape; the same in both themes, because a white glyph stands on it. */
    public Colour colour() {
        return Colour.of(hex);
    }

    /** The glyph on its mark. */
    public Mark mark() {
        return mark;
    }

    /** The indicator that a placed thing is there for: its own service, seats, spaces, the checklist. */
    public static String indicatorOf(Intervention placed) {
        if (placed.design() instanceof FacilitySite facility) {
            return "facility." + facility.type();
        }
        if (placed.design() instanceof SchoolSite school) {
            return school.level() == SchoolLevel.JUNIOR ? "school.junior.seats" : "school.primary.seats";
        }
        if (placed.design() instanceof ParkingLot) {
            return "parking";
        }
        return placed.design() instanceof CompleteCommunity ? "complete-community" : Facility.PARK;
    }
}
