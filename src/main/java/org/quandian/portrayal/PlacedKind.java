package org.quandian.portrayal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quandian.map.Colour;
import org.quandian.map.Mark;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Design;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.planning.SmallFacility;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/** The kinds of things a planner places, in the order of the toolbar, with the colour and the mark of each (UI.md §3); immutable. */
public enum PlacedKind {
    /** 口袋公园. */
    PARK(PocketPark.KIND, "p", Shelf.GREEN, "#4F8F5B", Mark.TREE),
    /** 完整社区. */
    COMMUNITY(CompleteCommunity.KIND, "c", Shelf.COMMUNITY, "#A64D79", Mark.HOUSE),
    /** 停车场. */
    PARKING(ParkingLot.KIND, "l", Shelf.PARKING, "#2F6FB5", Mark.PARKING),
    /** 打通道路: a dead end carried on, a new street, a footbridge. */
    LINK(StreetLink.KIND, "r", Shelf.STREET, "#6A5128", Mark.ROAD),
    /** 设施: any type of the catalogue. */
    FACILITY(FacilitySite.KIND, "f", Shelf.COMMUNITY, "#2E8086", Mark.DIAMOND),
    /** 学校. */
    SCHOOL(SchoolSite.KIND, "s", Shelf.EDUCATION, "#6B55A3", Mark.SCHOOL),
    /** 封闭路段. */
    CLOSURE(StreetClosure.KIND, "x", Shelf.STREET, "#57606A", Mark.BAR),
    /** 增加出入口. */
    ENTRANCE(NewEntrance.KIND, "e", Shelf.STREET, "#84366A", Mark.DOOR),
    /** 开放绿地. */
    GREEN(OpenGreen.KIND, "g", Shelf.GREEN, "#3E7F6B", Mark.GATE),
    /** 嵌入式服务综合体. */
    CENTRE(EmbeddedCentre.KIND, "m", Shelf.COMMUNITY, "#8A4A62", Mark.TOWER),
    /** 闲置利用. */
    IDLE(IdleReuse.KIND, "i", Shelf.COMMUNITY, "#7A6A2E", Mark.CYCLE),
    /** 老旧小区改造. */
    RENEWAL(EstateRenewal.KIND, "n", Shelf.COMMUNITY, "#9A5B3C", Mark.CRANE),
    /** 学校扩建. */
    EXTENSION(SchoolExtension.KIND, "w", Shelf.EDUCATION, "#4F5FA8", Mark.SCHOOL_PLUS),
    /** 路内停车. */
    KERBSIDE(KerbsideParking.KIND, "b", Shelf.PARKING, "#3F86B0", Mark.KERB),
    /** 共享停车. */
    SHARED(SharedParking.KIND, "h", Shelf.PARKING, "#35598F", Mark.MOON),
    /** 充电桩. */
    CHARGING(ChargingPiles.KIND, "z", Shelf.PARKING, "#2C7F9E", Mark.BOLT),
    /** 应急避难场所. */
    SHELTER(Shelter.KIND, "v", Shelf.SAFETY, "#4D7A34", Mark.TENT),
    /** 公共厕所. */
    TOILET(PublicToilet.KIND, "t", Shelf.SAFETY, "#4A6B7D", Mark.PERSONS),
    /** 微型消防站. */
    FIRE(MicroFireStation.KIND, "y", Shelf.SAFETY, "#8C5A1F", Mark.FLAME);

    /** The shelves of the palette, in their order. */
    public enum Shelf {
        /** 绿地. */
        GREEN,
        /** 社区. */
        COMMUNITY,
        /** 教育. */
        EDUCATION,
        /** 停车. */
        PARKING,
        /** 街道. */
        STREET,
        /** 安全. */
        SAFETY;

        /** The last part of its message key. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What lies on it, in the order of the palette. */
        public List<PlacedKind> kinds() {
            return Arrays.stream(PlacedKind.values())
                    .filter(each -> each.shelf == this)
                    .toList();
        }
    }

    private final String kind;
    private final String prefix;
    private final Shelf shelf;
    private final int argb;
    private final Mark mark;

    private static final Map<String, PlacedKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PlacedKind::id, Function.identity()));

    PlacedKind(String kind, String prefix, Shelf shelf, String hex, Mark mark) {
        this.kind = kind;
        this.prefix = prefix;
        this.shelf = shelf;
        this.argb = Colour.of(hex).argb();
        this.mark = mark;
    }

    /** The kind of a placed thing. */
    public static PlacedKind of(Intervention placed) {
        PlacedKind kind = BY_ID.get(placed.kind());
        if (kind == null) {
            throw new IllegalStateException("no portrayal of " + placed.kind());
        }
        return kind;
    }

    /** Whether it has a button of its own in the toolbar; everything lies in the palette. */
    public boolean isCommon() {
        return compareTo(LINK) <= 0;
    }

    /** Whether it is drawn as a line. */
    public boolean isLine() {
        return this == LINK || this == KERBSIDE;
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
        return new Colour(argb);
    }

    /** The glyph on its mark. */
    public Mark mark() {
        return mark;
    }

    /** The indicator that a placed thing is there for: its own service, seats, spaces, the checklist. */
    public static String indicatorOf(Intervention placed) {
        Design design = placed.design();
        if (design instanceof SchoolExtension) {
            return "school.primary.seats";
        }
        if (design instanceof CompleteCommunity) {
            return "complete-community";
        }
        if (design instanceof SchoolSite school) {
            return school.level() == SchoolLevel.JUNIOR ? "school.junior.seats" : "school.primary.seats";
        }
        if (design instanceof ParkingLot
                || design instanceof KerbsideParking
                || design instanceof SharedParking
                || design instanceof EstateRenewal) {
            return "parking";
        }
        if (design instanceof ChargingPiles) {
            return "charging";
        }
        return serviceOf(design)
                .map(type -> type.equals(Facility.PARK) ? type : "facility." + type)
                .orElse(Facility.PARK);
    }

    private static Optional<String> serviceOf(Design design) {
        if (design instanceof FacilitySite facility) {
            return Optional.of(facility.type());
        }
        if (design instanceof IdleReuse reuse) {
            return Optional.of(reuse.use());
        }
        if (design instanceof EmbeddedCentre centre) {
            return centre.services().stream().findFirst();
        }
        if (design instanceof Shelter shelter) {
            return Optional.of(shelter.grade().type());
        }
        return design instanceof SmallFacility small ? Optional.of(small.facilityType()) : Optional.empty();
    }
}
