package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.quandian.access.FigurePart;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.ZoneLevel;

/**
 * Takes figures of land and people apart into what they were added up from: parcels, and homes outside them; a parcel into its homes and
 * its land. Of a zone only what lies in it. Parts of nothing are left out. Used once.
 */
public final class ServiceParts {
    private static final int UNKNOWN = -2;

    private final ServiceGround ground;
    private final LandPieces pieces;
    private final ZoneLevel level;
    private final String name;
    private final int zone;

    /**
     * @param level what the figure is of
     * @param name the zone's name, or the parcel's id
     */
    public ServiceParts(ServiceGround ground, ZoneLevel level, String name) {
        this.ground = ground;
        this.pieces = ground.pieces();
        this.level = level;
        this.name = name;
        this.zone = switch (level) {
            case CITY, UNIT -> UNKNOWN;
            case DISTRICT, COMMUNITY -> number(ground.zones().names(level), name);
        };
    }

    private static int number(List<String> names, String name) {
        int number = names.indexOf(name);
        return name.isEmpty() && !names.isEmpty() ? UnitZones.REST : number < 0 ? UNKNOWN : number;
    }

    /**
     * The residents of circles.
     *
     * @param shareOfPiece of the people on a piece of land, 0 to 1
     */
    public List<FigurePart> ofResidents(IntToDoubleFunction shareOfPiece, IntPredicate isServed) {
        int group = ground.groups().indexOf(PeopleGroup.RESIDENTS);
        return group < 0 ? List.of() : list(1 + group, shareOfPiece, isServed);
    }

    /** The parts of a column of {@link LandPieces}, and of the same people in homes. */
    List<FigurePart> list(int column, IntToDoubleFunction shareOfPiece, IntPredicate isServed) {
        List<FigurePart> parts = new ArrayList<>();
        if (isNowhere()) {
            return parts;
        }
        for (DemandUnit unit : ground.baseline().demandUnits()) {
            if (level == ZoneLevel.UNIT) {
                if (unit.id().equals(name)) {
                    addLand(unit, column, shareOfPiece, parts);
                    addHomes(unit.index(), column, isServed, parts);
                    return parts;
                }
            } else {
                addParcel(unit, column, shareOfPiece, isServed, parts);
            }
        }
        if (level != ZoneLevel.UNIT && column != LandPieces.LAND) {
            Dwellings dwellings = ground.dwellings();
            for (int home = dwellings.firstOutside(); home < dwellings.size(); home++) {
                addHome(home, column, isServed, parts);
            }
        }
        return parts;
    }

    /** The parts of built land. */
    List<FigurePart> built(LandPieces land, LandShares shares) {
        List<FigurePart> parts = new ArrayList<>();
        List<Feature> features = ground.builtFeatures();
        for (int unit = 0; unit < features.size() && !isNowhere(); unit++) {
            double[] sums = new double[2];
            for (int piece : land.piecesOf(unit)) {
                add(isIn(land, piece), land.land(piece), shares.share(piece), sums);
            }
            Feature feature = features.get(unit);
            addPart(FigurePart.Kind.BUILT_LAND, feature, sums, parts);
        }
        return parts;
    }

    private boolean isNowhere() {
        return zone == UNKNOWN && (level == ZoneLevel.DISTRICT || level == ZoneLevel.COMMUNITY);
    }

    private void addParcel(
            DemandUnit unit,
            int column,
            IntToDoubleFunction shareOfPiece,
            IntPredicate isServed,
            List<FigurePart> parts) {
        double[] sums = land(unit.index(), column, shareOfPiece);
        Dwellings dwellings = ground.dwellings();
        int first = dwellings.firstOf(unit.index());
        for (int home = first; column != LandPieces.LAND && home < first + dwellings.countOf(unit.index()); home++) {
            add(isHomeIn(home), people(column, home), isServed.test(home) ? 1 : 0, sums);
        }
        if (sums[0] > 0) {
            parts.add(new FigurePart(FigurePart.Kind.PARCEL, unit.id(), unit.name(), unit.shape(), sums[0], sums[1]));
        }
    }

    private void addLand(DemandUnit unit, int column, IntToDoubleFunction shareOfPiece, List<FigurePart> parts) {
        double[] sums = land(unit.index(), column, shareOfPiece);
        if (sums[0] > 0) {
            parts.add(new FigurePart(FigurePart.Kind.LAND, unit.id(), unit.name(), unit.shape(), sums[0], sums[1]));
        }
    }

    private double[] land(int unit, int column, IntToDoubleFunction shareOfPiece) {
        double[] sums = new double[2];
        double[] weights = pieces.weights(column);
        for (int piece : pieces.piecesOf(unit)) {
            if (weights[piece] > 0) {
                add(isIn(pieces, piece), weights[piece], shareOfPiece.applyAsDouble(piece), sums);
            }
        }
        return sums;
    }

    private void addHomes(int unit, int column, IntPredicate isServed, List<FigurePart> parts) {
        for (int home : ground.dwellings().dwellingsOf(unit)) {
            if (column != LandPieces.LAND) {
                addHome(home, column, isServed, parts);
            }
        }
    }

    private void addHome(int home, int column, IntPredicate isServed, List<FigurePart> parts) {
        double[] sums = new double[2];
        add(isHomeIn(home), people(column, home), isServed.test(home) ? 1 : 0, sums);
        Feature building = ground.baseline()
                .features(LayerRole.BUILDINGS)
                .get(ground.dwellings().building(home));
        addPart(FigurePart.Kind.HOME, building, sums, parts);
    }

    private static void addPart(FigurePart.Kind kind, Feature feature, double[] sums, List<FigurePart> parts) {
        if (sums[0] > 0) {
            parts.add(new FigurePart(kind, feature.id(), feature.name(), feature.shape(), sums[0], sums[1]));
        }
    }

    private double people(int column, int home) {
        return ground.dwellings().people(ground.groups().get(column - 1), home);
    }

    private static void add(boolean counts, double weight, double share, double[] sums) {
        if (counts) {
            sums[0] += weight;
            sums[1] += weight * share;
        }
    }

    private boolean isIn(LandPieces land, int piece) {
        int chunk = land.chunkOf(piece);
        return isIn(land.district(chunk), land.community(chunk));
    }

    private boolean isHomeIn(int home) {
        int chunk = ground.homes().chunkOf(home);
        return isIn(ground.homes().district(chunk), ground.homes().community(chunk));
    }

    private boolean isIn(int district, int community) {
        return switch (level) {
            case CITY, UNIT -> true;
            case DISTRICT -> district == zone;
            case COMMUNITY -> community == zone;
        };
    }
}
