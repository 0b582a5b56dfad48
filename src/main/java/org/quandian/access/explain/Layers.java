package org.quandian.access.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quandian.access.people.Dwellings;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.ZoneLevel;

/** The layers that a figure was made from, with how many of their features it looks at. Used once. */
final class Layers {
    private final Subject subject;
    private final Baseline baseline;
    private final Map<LayerRole, DataSource> sources;
    private final List<String> types;

    Layers(Subject subject, Map<LayerRole, DataSource> sources) {
        this.subject = subject;
        this.baseline = subject.baseline();
        this.sources = sources;
        this.types = subject.types();
    }

    List<UsedData> list() {
        List<UsedData> used = new ArrayList<>();
        for (LayerRole role : roles()) {
            int features = baseline.features(role).size();
            boolean idle = role == LayerRole.FACILITIES && hasLayerOfItsOwn() && used(role) == 0;
            if (!idle && (features > 0 || sources.containsKey(role))) {
                used.add(new UsedData(role, features, used(role), Optional.ofNullable(sources.get(role))));
            }
        }
        return used;
    }

    /** Parks, schools and car parks may stand among the facilities, but rarely do. */
    private boolean hasLayerOfItsOwn() {
        Set<LayerRole> own = EnumSet.noneOf(LayerRole.class);
        types.forEach(type -> addFacilities(type, own));
        return own.size() > 1;
    }

    /** How many facilities of the scenario the figure looks at. */
    int planned() {
        return types.stream()
                .mapToInt(type -> subject.figures().plan().ofType(type).size())
                .sum();
    }

    private Set<LayerRole> roles() {
        Set<LayerRole> roles = EnumSet.noneOf(LayerRole.class);
        Subject.Family family = subject.family();
        if (family != Subject.Family.COMMUNITY && subject.denominator() != Denominator.BUILT_LAND) {
            roles.add(LayerRole.RESIDENTIAL);
        }
        if (countsHomes()) {
            roles.add(LayerRole.BUILDINGS);
        }
        if (subject.denominator() == Denominator.BUILT_LAND) {
            roles.add(baseline.features(LayerRole.BUILT_LAND).isEmpty() ? LayerRole.STUDY_AREA : LayerRole.BUILT_LAND);
        }
        types.forEach(type -> addFacilities(type, roles));
        switch (family) {
            case ZONES -> roles.add(LayerRole.SCHOOL_ZONES);
            case COMMUNITY -> roles.addAll(Set.of(LayerRole.COMMUNITIES, LayerRole.RESIDENTIAL));
            default -> {}
        }
        if (subject.services().stream()
                .flatMap(each -> each.rule().standard().tiers().stream())
                .anyMatch(tier -> tier.zone() == SpecialZone.HISTORIC)) {
            roles.add(LayerRole.HISTORIC);
        }
        if (subject.question().level() == ZoneLevel.DISTRICT) {
            roles.add(LayerRole.DISTRICTS);
        }
        if (subject.question().level() == ZoneLevel.COMMUNITY) {
            roles.add(LayerRole.COMMUNITIES);
        }
        if (subject.onFoot() && family != Subject.Family.COMMUNITY) {
            roles.addAll(Set.of(LayerRole.ROADS, LayerRole.BARRIERS, LayerRole.ENTRANCES));
        }
        return roles;
    }

    private boolean countsHomes() {
        return switch (subject.family()) {
            case SERVICE -> subject.denominator().countsPeople();
            case CIRCLE, SEATS, ZONES, NEEDS -> true;
            case PARKING, CHARGING, COMMUNITY -> false;
        };
    }

    private static void addFacilities(String type, Set<LayerRole> roles) {
        switch (type) {
            case Facility.PARK -> roles.add(LayerRole.PARKS);
            case Facility.PRIMARY_SCHOOL, Facility.JUNIOR_SCHOOL -> roles.add(LayerRole.SCHOOLS);
            case Facility.PUBLIC_PARKING -> roles.add(LayerRole.PARKING);
            default -> {}
        }
        roles.add(LayerRole.FACILITIES);
    }

    private int used(LayerRole role) {
        List<Feature> features = baseline.features(role);
        return switch (role) {
            case RESIDENTIAL -> baseline.demandUnits().size();
            case BUILDINGS -> dwellings().size();
            case FACILITIES ->
                (int) features.stream()
                        .filter(each -> each.attributes()
                                .text(Attributes.TYPE)
                                .filter(types::contains)
                                .isPresent())
                        .count();
            case SCHOOLS ->
                (int) features.stream()
                        .filter(each -> each.attributes()
                                .text(Attributes.LEVEL)
                                .flatMap(SchoolLevel::findById)
                                .filter(level -> level.types().stream().anyMatch(types::contains))
                                .isPresent())
                        .count();
            default -> features.size();
        };
    }

    private Dwellings dwellings() {
        return subject.figures().ledger().ground().dwellings();
    }
}
