package org.quandian.siting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.planning.Design;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.NightHours;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.SharedParking;
import org.quandian.planning.WorkNumbers;

/** Sizes, hours and counts that the catalogue asks of measures, whatever the place. Immutable; any thread. */
final class SizeRules {
    private final Optional<RuleBook> rules;

    SizeRules(Optional<RuleBook> rules) {
        this.rules = rules;
    }

    /** The number with that id of the rules in force, else as shipped; 0 where nobody says one, as of a senior school's classes. */
    double number(String id) {
        return rules.map(book -> WorkNumbers.find(book, id).orElse(0))
                .orElseGet(() -> WorkNumbers.shipped().getOrDefault(id, 0.0));
    }

    void check(Intervention self, List<SitingIssue> issues) {
        Design design = self.design();
        if (design instanceof EmbeddedCentre centre) {
            checkCentre(self, centre, issues);
        } else if (design instanceof PublicToilet toilet) {
            checkFloor(toilet.floorArea(), WorkNumbers.TOILET_FLOOR, issues);
        } else if (design instanceof MicroFireStation station) {
            checkFloor(station.floorArea(), WorkNumbers.FIRE_MICRO_FLOOR, issues);
        } else if (design instanceof SchoolSite school) {
            checkSchool(self, school, issues);
        } else if (design instanceof OpenGreen green) {
            checkHours(green, issues);
        } else {
            checkParking(self, design, issues);
        }
    }

    private void checkCentre(Intervention self, EmbeddedCentre centre, List<SitingIssue> issues) {
        checkFloor(centre.floorArea(), WorkNumbers.EMBEDDED_FLOOR, issues);
        List<String> services = centre.services();
        checkCount(services.size(), WorkNumbers.EMBEDDED_SERVICES, SitingIssue.Code.TOO_FEW_SERVICES, issues);
        long core = services.stream().filter(EmbeddedCentre.CORE::contains).count();
        checkCount(core, WorkNumbers.EMBEDDED_CORE, SitingIssue.Code.TOO_FEW_CORE_SERVICES, issues);
        if (rules.isPresent()) {
            double needed = self.facilities(rules.get(), ExistingStock.NOTHING).stream()
                    .filter(each -> !each.type().equals(EmbeddedCentre.TYPE))
                    .mapToDouble(each -> each.floorArea().orElse(0))
                    .sum();
            if (needed > centre.floorArea()) {
                issues.add(new SitingIssue(
                        SitingIssue.Code.SERVICES_EXCEED_FLOOR,
                        Map.of("min", whole(needed), "area", whole(centre.floorArea()))));
            }
        }
    }

    private void checkCount(long count, String least, SitingIssue.Code code, List<SitingIssue> issues) {
        if (count < number(least)) {
            issues.add(new SitingIssue(code, Map.of("count", Long.toString(count), "min", whole(number(least)))));
        }
    }

    private void checkFloor(double floor, String least, List<SitingIssue> issues) {
        if (floor < number(least)) {
            issues.add(new SitingIssue(
                    SitingIssue.Code.FLOOR_TOO_SMALL, Map.of("area", whole(floor), "min", whole(number(least)))));
        }
    }

    private void checkSchool(Intervention self, SchoolSite school, List<SitingIssue> issues) {
        double least = number(WorkNumbers.CLASSES_LEAST + school.level().id());
        double most = number(WorkNumbers.CLASSES_MOST + school.level().id());
        int classes = school.classes();
        if (classes > 0 && most > 0 && (classes < least || classes > most)) {
            issues.add(new SitingIssue(
                    SitingIssue.Code.CLASSES_OUT_OF_RANGE,
                    Map.of("count", Integer.toString(classes), "min", whole(least), "max", whole(most))));
        }
        double land = self.shape().getArea();
        if (rules.isPresent() && land > 0) {
            double seats = self.facilities(rules.get(), ExistingStock.NOTHING).stream()
                    .mapToDouble(each -> each.capacity().orElse(0))
                    .sum();
            double needed = seats * number(WorkNumbers.SEAT_LAND);
            if (land < needed - 1) {
                issues.add(new SitingIssue(
                        SitingIssue.Code.SCHOOL_LAND_SMALL, Map.of("area", whole(land), "min", whole(needed))));
            }
        }
    }

    private void checkHours(OpenGreen green, List<SitingIssue> issues) {
        double hours = NightHours.length(green.openFrom(), green.openTo());
        if (hours < number(WorkNumbers.GREEN_HOURS)) {
            issues.add(new SitingIssue(
                    SitingIssue.Code.HOURS_SHORT,
                    Map.of("count", whole(hours), "min", whole(number(WorkNumbers.GREEN_HOURS)))));
        }
    }

    private void checkParking(Intervention self, Design design, List<SitingIssue> issues) {
        if (rules.isEmpty()) {
            return;
        }
        if (design instanceof SharedParking shared && !shared.isOpenAllNight(rules.get())) {
            issues.add(new SitingIssue(SitingIssue.Code.NOT_OPEN_AT_NIGHT, Map.of()));
        }
        boolean parking = design instanceof ParkingLot || design instanceof KerbsideParking;
        if (parking
                && self.facilities(rules.get(), ExistingStock.NOTHING).stream()
                        .filter(each -> !each.type().equals(Facility.CHARGING))
                        .allMatch(each -> each.capacity().orElse(0) <= 0)) {
            issues.add(new SitingIssue(SitingIssue.Code.NO_SPACES, Map.of()));
        }
    }

    private static String whole(double number) {
        return BaselineSitingRules.whole(number);
    }
}
