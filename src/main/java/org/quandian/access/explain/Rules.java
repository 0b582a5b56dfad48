package org.quandian.access.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quandian.access.ServiceResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Facility;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.WalkRules;

/** The rules that a figure follows, each with its regime and clause. Used once. */
final class Rules {
    private final Subject subject;
    private final RuleBook rules;
    private final List<RuleNote> notes = new ArrayList<>();

    Rules(Subject subject) {
        this.subject = subject;
        this.rules = subject.rules();
    }

    List<RuleNote> list() {
        switch (subject.family()) {
            case SERVICE -> addService((ServiceResult) subject.result());
            case CIRCLE -> addCircle((CircleResult) subject.result());
            case SEATS -> {
                addStandard(Subject.FACILITY + subject.types().get(0));
                addParameters("school.limit-factor", "school.split");
            }
            case PARKING -> {
                addRatios();
                addParameters("parking.public-radius", "parking.home-radius", "parking.night-from", "parking.night-to");
            }
            case CHARGING -> {
                addRatios();
                addParameters("charging.share.public");
            }
            case NEEDS -> addNeeds();
            case COMMUNITY -> rules.checklist().forEach(this::addItem);
            case ZONES ->
                notes.add(new RuleNote(Said.of("zones"), rules.regime().id(), "", false));
        }
        if (subject.onFoot()) {
            addWalk();
        }
        return notes;
    }

    private void addService(ServiceResult service) {
        addTiers(service.rule());
        ServiceStandard standard = service.rule().standard();
        if (standard.floor().least() > 0) {
            notes.add(new RuleNote(
                    Said.of("floor", "least", standard.floor().least()),
                    service.rule().regimeId(),
                    standard.clause(),
                    standard.checked()));
        }
    }

    private void addStandard(String indicatorId) {
        rules.findStandard(indicatorId).ifPresent(this::addTiers);
    }

    private void addTiers(RuleBook.Applied applied) {
        for (SizeTier tier : applied.standard().tiers()) {
            String clause = tier.clause().isEmpty() ? applied.standard().clause() : tier.clause();
            notes.add(new RuleNote(said(tier), applied.regimeId(), clause, tier.checked()));
        }
    }

    /** A line of a rule: which sizes have which radius, and where. */
    static Said said(SizeTier tier) {
        Map<String, String> args = new TreeMap<>();
        args.put("radius", Said.plain(tier.radiusMetres()));
        args.put("min", Said.plain(tier.minArea()));
        boolean open = Double.isInfinite(tier.maxArea());
        if (!open) {
            args.put("max", Said.plain(tier.maxArea()));
        }
        String sizes = tier.minArea() <= 0 && open ? "any" : open ? "from" : tier.minArea() <= 0 ? "below" : "between";
        return new Said("tier." + sizes + (tier.zone() == SpecialZone.HISTORIC ? ".historic" : ""), args);
    }

    private void addCircle(CircleResult result) {
        CircleStandard circle = result.circle();
        notes.add(new RuleNote(
                new Said(
                        "circle",
                        Map.of(
                                "level",
                                circle.level().id(),
                                "count",
                                Integer.toString(circle.items().size()))),
                rules.sourceOf(Regime::circles),
                circle.clause(),
                circle.checked()));
    }

    private void addRatios() {
        String regime = rules.sourceOf(Regime::parkingRatios);
        for (ParkingRatio ratio : rules.parkingRatios()) {
            Map<String, String> args = new TreeMap<>();
            args.put("spaces", Said.plain(ratio.spacesPerHousehold()));
            args.put("charging", Said.plain(ratio.chargingShare() * 100));
            boolean newest = ratio.builtBefore() == Integer.MAX_VALUE;
            if (!newest) {
                args.put("before", Integer.toString(ratio.builtBefore()));
            }
            notes.add(new RuleNote(
                    new Said(newest ? "ratio.newest" : "ratio.before", args), regime, ratio.clause(), ratio.checked()));
        }
    }

    private void addNeeds() {
        addParameters(needParameter(subject.id()));
        if (subject.id().equals("shelter.area")) {
            for (String type : subject.types()) {
                addParameters("shelter.m2-per-person" + type.replaceFirst("shelter-", "."));
            }
        }
    }

    /** The number that says how much people need. */
    static String needParameter(String indicatorId) {
        return switch (indicatorId) {
            case "elderly-care.places" -> "care.beds-per-1000-elderly";
            case "childcare.places" -> "childcare.places-per-1000";
            default -> "shelter.m2-per-person";
        };
    }

    private void addItem(ChecklistItem item) {
        notes.add(new RuleNote(
                new Said(
                        "checklist",
                        Map.of(
                                "number",
                                Integer.toString(item.number()),
                                "name_zh",
                                item.nameZh(),
                                "name_en",
                                item.nameEn())),
                rules.sourceOf(Regime::checklist),
                item.clause(),
                item.checked()));
    }

    private void addWalk() {
        boolean slow = rules.findParameter(WalkRules.SLOW)
                .filter(each -> each.value() != 0)
                .isPresent();
        boolean minutes = subject.family() == Subject.Family.CIRCLE;
        if (minutes) {
            addParameters(slow ? WalkRules.SPEED_SLOW : WalkRules.SPEED_ADULT);
        }
        addParameters(WalkRules.JOIN);
        if (subject.types().contains(Facility.PARK)) {
            addParameters(WalkRules.BOUNDARY);
        }
    }

    private void addParameters(String... ids) {
        for (String id : ids) {
            Optional<Regime> regime = rules.listRegimes().stream()
                    .filter(each ->
                            each.parameters().stream().anyMatch(one -> one.id().equals(id)))
                    .findFirst();
            rules.findParameter(id)
                    .ifPresent(each -> notes.add(new RuleNote(
                            new Said(
                                    "parameter",
                                    Map.of(
                                            "value", Said.plain(each.value()),
                                            "unit", each.unit(),
                                            "name_zh", each.nameZh(),
                                            "name_en", each.nameEn())),
                            regime.orElse(rules.regime()).id(),
                            each.clause(),
                            each.checked())));
        }
    }
}
