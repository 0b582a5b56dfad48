package org.quandian.access.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.circle.CircleCard;
import org.quandian.access.circle.CircleEngine;
import org.quandian.access.people.Dwellings;
import org.quandian.access.service.WalkTable;
import org.quandian.access.walk.WalkNearest;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Facility;
import org.quandian.planning.SizeTier;

/** What serves one parcel, measured from where its people are on average, or one home; or why nothing does. Used once. */
final class Reaches {
    /** So many facilities that serve the place are told of. */
    private static final int MOST = 5;

    private final Subject subject;
    private final boolean home;
    private final int index;
    private final double x;
    private final double y;

    Reaches(Subject subject, Places places) {
        this.subject = subject;
        this.home = subject.home();
        Dwellings dwellings = subject.figures().ledger().ground().dwellings();
        String id = subject.question().place();
        this.index = home
                ? places.findHome(id).orElseThrow().dwelling()
                : places.findParcel(id).orElseThrow().index();
        this.x = home ? dwellings.x(index) : dwellings.centreX(index);
        this.y = home ? dwellings.y(index) : dwellings.centreY(index);
    }

    List<Reach> list() {
        return switch (subject.family()) {
            case SERVICE -> ofService((ServiceResult) subject.result());
            case CIRCLE ->
                subject.figures()
                        .ledger()
                        .findCircle(subject.id())
                        .map(this::ofCircle)
                        .orElse(List.of());
            case SEATS -> ofPlaces("schools", "school", "children");
            case PARKING -> ofPlaces("lots", "lot", "spaces");
            case ZONES, CHARGING, NEEDS, COMMUNITY -> List.of();
        };
    }

    private List<Reach> ofService(ServiceResult service) {
        Optional<WalkNearest> walk = Subject.onFoot(service).map(this::from);
        if (walk.isPresent() && !walk.get().isJoined()) {
            return List.of(none(service.indicatorId(), Reach.Why.OFF_NETWORK));
        }
        List<Reach> all = measured(service, walk);
        List<Reach> serving = all.stream()
                .filter(each -> each.why() == Reach.Why.SERVES)
                .limit(MOST)
                .toList();
        List<Reach> told = new ArrayList<>(serving);
        if (serving.isEmpty()) {
            all.stream().filter(each -> each.radiusMetres() > 0).limit(2).forEach(told::add);
            all.stream().filter(each -> each.radiusMetres() <= 0).limit(1).forEach(told::add);
        }
        return told.isEmpty() ? List.of(none(service.indicatorId(), Reach.Why.NONE)) : told;
    }

    private WalkNearest from(WalkTable table) {
        return home ? WalkNearest.ofDwelling(table.streets(), index) : WalkNearest.ofParcel(table.streets(), index);
    }

    /** Facilities around, nearest first; on foot those that nobody could reach even straight are not walked to but for the nearest. */
    private List<Reach> measured(ServiceResult service, Optional<WalkNearest> walk) {
        List<ServiceSource> sources = service.sources();
        List<Facility> facilities = Subject.facilities(service);
        Envelope here = new Envelope(x, x, y, y);
        double far = 3 * Math.max(500, service.rule().standard().longestRadius());
        List<Reach> near = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            ServiceSource source = sources.get(i);
            if (source.shape().isEmpty() || source.shape().getEnvelopeInternal().distance(here) > far) {
                continue;
            }
            int at = i;
            double metres = walk.isPresent() && source.radiusMetres() > 0
                    ? walk.get().metresTo(facilities.get(at))
                    : ShapeOutline.of(source.shape()).distance(x, y);
            near.add(reach(service, source, metres));
        }
        near.sort(Comparator.comparingDouble(Reach::metres).thenComparing(Reach::facilityId));
        return near;
    }

    private static Reach reach(ServiceResult service, ServiceSource source, double metres) {
        Optional<SizeTier> tier = service.rule().standard().tiers().stream()
                .filter(each -> each.radiusMetres() == source.radiusMetres())
                .filter(each -> source.area() >= each.minArea() && source.area() < each.maxArea())
                .findFirst()
                .or(() -> service.rule().standard().tiers().stream()
                        .filter(each -> each.radiusMetres() == source.radiusMetres())
                        .findFirst());
        return new Reach(
                service.indicatorId(),
                source.id(),
                source.name(),
                metres,
                source.radiusMetres(),
                source.area(),
                tier,
                Double.NaN,
                source.planned(),
                why(source.radiusMetres(), metres));
    }

    private static Reach.Why why(double radius, double metres) {
        if (radius <= 0) {
            return Reach.Why.TOO_SMALL;
        }
        if (Double.isInfinite(metres)) {
            return Reach.Why.NO_WAY;
        }
        return metres <= radius ? Reach.Why.SERVES : Reach.Why.TOO_FAR;
    }

    private static Reach none(String service, Reach.Why why) {
        return new Reach(service, "", "", Double.POSITIVE_INFINITY, 0, 0, Optional.empty(), Double.NaN, false, why);
    }

    private List<Reach> ofCircle(CircleEngine engine) {
        CircleCard card =
                home ? engine.cardOfDwelling(index, subject.figures()) : engine.cardOfUnit(index, subject.figures());
        return card.items().stream().map(Reaches::ofItem).toList();
    }

    /** Of a parcel a type may reach a part only: then the facility serves, and the share says how much. */
    private static Reach ofItem(CircleCard.Item item) {
        String service = item.type().equals(Facility.PARK) ? item.type() : Subject.FACILITY + item.type();
        if (item.nearest().isEmpty()) {
            return none(service, Reach.Why.NONE);
        }
        ServiceSource source = item.nearest().get().source();
        double metres = item.nearest().get().distanceMetres();
        boolean serves = item.reachedShare() > 0;
        return new Reach(
                service,
                source.id(),
                source.name(),
                metres,
                item.requiredMetres(),
                source.area(),
                Optional.empty(),
                item.reachedShare(),
                source.planned(),
                serves ? Reach.Why.SERVES : Double.isInfinite(metres) ? Reach.Why.NO_WAY : Reach.Why.TOO_FAR);
    }

    /** Where places are limited the indicator itself says who goes where. */
    private List<Reach> ofPlaces(String list, String idKey, String amountKey) {
        if (!(subject.details().values().get(list) instanceof List<?> all)) {
            return List.of();
        }
        List<Reach> goes = new ArrayList<>();
        for (Object each : all) {
            if (each instanceof Map<?, ?> line) {
                goes.add(new Reach(
                        subject.id(),
                        String.valueOf(line.get(idKey)),
                        String.valueOf(line.get("name")),
                        number(line, "distance_m"),
                        limit(),
                        0,
                        Optional.empty(),
                        number(line, amountKey),
                        isPlanned(String.valueOf(line.get(idKey))),
                        Reach.Why.SERVES));
            }
        }
        return goes;
    }

    private static double number(Map<?, ?> line, String key) {
        return line.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private double limit() {
        Object rule = subject.result().details().values().get("rule");
        String key = subject.family() == Subject.Family.SEATS ? "limit_m" : "public_radius_m";
        return rule instanceof Map<?, ?> values ? number(values, key) : 0;
    }

    private boolean isPlanned(String id) {
        return subject.types().stream()
                .flatMap(type -> subject.figures().plan().ofType(type).stream())
                .anyMatch(each -> each.id().equals(id));
    }
}
