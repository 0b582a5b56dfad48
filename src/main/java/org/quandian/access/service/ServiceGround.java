package org.quandian.access.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * What all services of a city share: residential land as pieces, dwellings as points, zones, and the facilities that stand. People of
 * parcels with homes are counted at their dwellings, all others on the land of their parcel. Immutable but for the built land, which
 * is cut when it is first asked for; any thread.
 */
public final class ServiceGround {
    private final Baseline baseline;
    private final Dwellings dwellings;
    private final UnitZones zones;
    private final ExistingFacilities facilities;
    private final HistoricQuarters historicQuarters;
    private final List<PeopleGroup> groups;
    private final LandPieces pieces;
    private final HomeChunks homes;
    private @Nullable LandPieces builtLand;

    private ServiceGround(
            Baseline baseline,
            Dwellings dwellings,
            UnitZones zones,
            CancellationToken token,
            ProgressListener progress) {
        this.baseline = baseline;
        this.dwellings = dwellings;
        this.zones = zones;
        progress.report(LayerRole.FACILITIES.id(), 0);
        this.facilities = ExistingFacilities.of(baseline);
        this.historicQuarters = new HistoricQuarters(baseline);
        this.groups =
                Arrays.stream(PeopleGroup.values()).filter(dwellings::hasGroup).toList();
        token.throwIfCancelled();
        progress.report(LayerRole.RESIDENTIAL.id(), 0.2);
        List<Geometry> shapes = baseline.demandUnits().stream()
                .map(unit -> PolygonParts.polygonal(unit.shape()))
                .toList();
        this.pieces = new LandPieces(shapes.size(), new LandCutter(shapes, zones).cutAll(token), peopleOnLand());
        progress.report(LayerRole.BUILDINGS.id(), 0.7);
        this.homes = new HomeChunks(dwellings, zones, groups);
        progress.report(LayerRole.BUILDINGS.id(), 1);
    }

    /**
     * Prepares a city: seconds for a large one, so never on the window's thread. Uses the common pool of the JDK.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static ServiceGround prepare(
            Baseline baseline,
            Dwellings dwellings,
            UnitZones zones,
            CancellationToken token,
            ProgressListener progress) {
        return new ServiceGround(baseline, dwellings, zones, token, progress);
    }

    private double[][] peopleOnLand() {
        double[][] people = new double[groups.size()][baseline.demandUnits().size()];
        for (int group = 0; group < people.length; group++) {
            PeopleGroup of = groups.get(group);
            Arrays.setAll(people[group], unit -> dwellings.isSpread(unit) ? 0 : dwellings.peopleOf(of, unit));
        }
        return people;
    }

    /** The city. */
    public Baseline baseline() {
        return baseline;
    }

    /** Where people live. */
    public Dwellings dwellings() {
        return dwellings;
    }

    /** Districts and communities. */
    public UnitZones zones() {
        return zones;
    }

    /** The facilities that stand. */
    public ExistingFacilities facilities() {
        return facilities;
    }

    /** The groups of people of whom the city says anything, in the order of the columns of people. */
    public List<PeopleGroup> groups() {
        return groups;
    }

    /** Residential land; the pieces also carry the people of parcels without homes. */
    public LandPieces pieces() {
        return pieces;
    }

    /** The people of a group who stand on the land of a piece; 0 where the parcel has homes. */
    public double people(PeopleGroup group, int piece) {
        int column = groups.indexOf(group);
        return column < 0 ? 0 : pieces.weights(1 + column)[piece];
    }

    /** Dwellings in chunks. */
    public HomeChunks homes() {
        return homes;
    }

    /** Whether the city says which land is built: in a layer of its own, else by its study area. */
    public boolean hasBuiltLand() {
        return !builtShapes().isEmpty();
    }

    /** Built land; empty where the city does not say which it is. Cut at the first call, which may take seconds. */
    public synchronized Optional<LandPieces> findBuiltLand(CancellationToken token) {
        if (builtLand == null && hasBuiltLand()) {
            List<Geometry> shapes = builtShapes();
            builtLand = new LandPieces(shapes.size(), new LandCutter(shapes, zones).cutAll(token), new double[0][]);
        }
        return Optional.ofNullable(builtLand);
    }

    private List<Geometry> builtShapes() {
        return builtFeatures().stream()
                .map(feature -> PolygonParts.repaired(feature.shape()))
                .toList();
    }

    /** The features that built land was cut from, by the index of its units. */
    List<Feature> builtFeatures() {
        LayerRole role =
                baseline.features(LayerRole.BUILT_LAND).isEmpty() ? LayerRole.STUDY_AREA : LayerRole.BUILT_LAND;
        return baseline.features(role).stream()
                .filter(feature -> feature.shape().getDimension() == 2)
                .filter(feature -> PolygonParts.repaired(feature.shape()).getArea() > 0)
                .toList();
    }

    HistoricQuarters historicQuarters() {
        return historicQuarters;
    }
}
