package org.quandian.access.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/**
 * Says where a figure comes from. What is not computed yet is computed: ask it off the window's thread. Immutable; any thread but those of
 * the common pool.
 */
public final class Explainer {
    private static final Geometry NOWHERE = new GeometryFactory().createPolygon();

    private final CityResult figures;
    private final Map<LayerRole, DataSource> sources;
    private final Places places;

    private Explainer(CityResult figures, Map<LayerRole, DataSource> sources) {
        this.figures = figures;
        this.sources = Map.copyOf(sources);
        this.places = new Places(figures.ledger().ground());
    }

    /**
     * For the figures of one scenario in one ledger.
     *
     * @param sources the files that the layers came from, as far as they are known
     */
    public static Explainer of(CityResult figures, Map<LayerRole, DataSource> sources) {
        return new Explainer(figures, sources);
    }

    /** The figures it speaks of. */
    public CityResult figures() {
        return figures;
    }

    /** Where parcels and homes are. */
    public Places places() {
        return places;
    }

    /**
     * The reason behind a figure.
     *
     * @throws NoSuchElementException if there is no such indicator, zone, parcel or home, or no figure of it; of a group, none of its parcels
     * @throws IllegalArgumentException if the indicator is not measured by that denominator
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public Explanation explain(Question question, CancellationToken token) {
        IndicatorResult result = figures.get(question.indicatorId());
        token.throwIfCancelled();
        Denominator denominator =
                question.denominator().orElse(result.denominators().get(0));
        Figure figure = figure(result, question, denominator);
        token.throwIfCancelled();
        long total = Apportionment.thousandths(figure.rate.total());
        long served = Apportionment.thousandths(figure.rate.served());
        List<Part> parts = parts(figure, question, total, served);
        token.throwIfCancelled();
        Details details =
                figure.home || question.isOfGroup() ? Details.NONE : result.details(question.level(), question.place());
        Subject subject = new Subject(figures, result, question, denominator, details, figure.home);
        return new Explanation(
                figure.rate,
                figure.title,
                figure.shape,
                figures.scenario().interventions().isEmpty()
                        ? ""
                        : figures.scenario().name(),
                Formulas.of(subject),
                new Rules(subject).list(),
                total,
                served,
                parts,
                question.level() == ZoneLevel.UNIT && !question.isOfGroup()
                        ? new Reaches(subject, places).list()
                        : List.of(),
                new Layers(subject, sources).list(),
                new Layers(subject, sources).planned(),
                new Remainders(subject, sources).list(),
                details);
    }

    /** Whether there is a figure of a parcel or home, whose id is known. */
    public boolean hasFigure(Question ofUnit) {
        IndicatorResult result = figures.get(ofUnit.indicatorId());
        Denominator denominator =
                ofUnit.denominator().orElse(result.denominators().get(0));
        Optional<Places.Home> home =
                places.findParcel(ofUnit.place()).isPresent() ? Optional.empty() : places.findHome(ofUnit.place());
        return home.isEmpty()
                ? rate(result, ZoneLevel.UNIT, ofUnit.place(), denominator).isPresent()
                : parts(result, home.get(), denominator).anyMatch(each -> isHome(each, ofUnit.place()));
    }

    private static boolean isHome(FigurePart part, String id) {
        return part.kind() == FigurePart.Kind.HOME && part.id().equals(id);
    }

    private static Stream<FigurePart> parts(IndicatorResult result, Places.Home home, Denominator denominator) {
        return home.parcel().isEmpty()
                ? result.parts(ZoneLevel.CITY, "", denominator).stream()
                : result.parts(ZoneLevel.UNIT, home.parcel(), denominator).stream();
    }

    /** A figure with what it is made of. */
    record Figure(CoverageRate rate, String title, Geometry shape, boolean home, List<FigurePart> parts) {}

    private Figure figure(IndicatorResult result, Question question, Denominator denominator) {
        if (question.isOfGroup()) {
            return new GroupFigure(places, result, denominator).of(question);
        }
        if (question.level() != ZoneLevel.UNIT) {
            CoverageRate rate = rate(result, question.level(), question.place(), denominator)
                    .orElseThrow(() -> new NoSuchElementException("no zone " + question.place()));
            return new Figure(
                    rate,
                    question.place(),
                    NOWHERE,
                    false,
                    result.parts(question.level(), question.place(), denominator));
        }
        Optional<Places.Parcel> parcel = places.findParcel(question.place());
        if (parcel.isPresent()) {
            CoverageRate rate = rate(result, ZoneLevel.UNIT, question.place(), denominator)
                    .orElseThrow(() -> new NoSuchElementException("no figure of parcels"));
            return new Figure(
                    rate,
                    parcel.get().title(),
                    parcel.get().shape(),
                    false,
                    result.parts(ZoneLevel.UNIT, question.place(), denominator));
        }
        return home(result, question, denominator);
    }

    private static Optional<CoverageRate> rate(
            IndicatorResult result, ZoneLevel level, String place, Denominator denominator) {
        if (level == ZoneLevel.CITY) {
            return Optional.of(result.city(denominator));
        }
        return result.byZone(level, denominator).stream()
                .filter(each -> each.zone().equals(place))
                .findFirst();
    }

    /** A home has no line of its own in any table: it is a part of its parcel's figure, or of the city's. */
    private Figure home(IndicatorResult result, Question question, Denominator denominator) {
        Places.Home home = places.findHome(question.place())
                .orElseThrow(() -> new NoSuchElementException("no unit " + question.place()));
        FigurePart part = parts(result, home, denominator)
                .filter(each -> isHome(each, question.place()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no figure of homes"));
        CoverageRate rate = new CoverageRate(
                result.city(denominator).key(), ZoneLevel.UNIT, question.place(), part.total(), part.served());
        return new Figure(rate, home.title(), part.shape(), true, List.of(part));
    }

    private List<Part> parts(Figure figure, Question question, long total, long served) {
        List<FigurePart> raw = figure.parts;
        long[] totals = Apportionment.thousandths(
                raw.stream().mapToDouble(FigurePart::total).toArray(), total);
        long[] serves = Apportionment.thousandths(
                raw.stream().mapToDouble(FigurePart::served).toArray(), served);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            FigurePart each = raw.get(i);
            parts.add(new Part(
                    each.kind(),
                    each.id(),
                    each.name(),
                    zone(ZoneLevel.DISTRICT, question, each),
                    zone(ZoneLevel.COMMUNITY, question, each),
                    each.shape(),
                    totals[i],
                    serves[i]));
        }
        parts.sort(Comparator.comparingLong(Part::unservedThousandths)
                .reversed()
                .thenComparing(Comparator.comparingLong(Part::totalThousandths).reversed())
                .thenComparing(Part::id));
        return parts;
    }

    /** A parcel on a border lies, with the part that is counted there, in the zone that is asked about. */
    private String zone(ZoneLevel level, Question question, FigurePart part) {
        return question.level() == level ? question.place() : places.zoneOf(level, part);
    }
}
