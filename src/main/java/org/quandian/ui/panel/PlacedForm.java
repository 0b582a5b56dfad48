package org.quandian.ui.panel;

import java.util.Arrays;
import java.util.List;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.planning.StreetLink;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;

/** The form of every kind of measure: which fields it has and how they are filled in. One table for toolbar and inspector. Knows no toolkit. */
public final class PlacedForm {
    private static final double MOST_CLASSES = 120;
    private static final double MOST_SPACES = 5_000;
    private static final double MOST_FLOOR = 200_000;
    private static final double MOST_LEVELS = 30;
    private static final double MOST_HOUSEHOLDS = 100_000;
    private static final double DAY = 24;

    private final Messages words;

    /** @param words the language of the units */
    public PlacedForm(Messages words) {
        this.words = words;
    }

    /** The fields of a kind, in the order in which they are shown. */
    public List<FormField> of(PlacedKind kind) {
        return switch (kind) {
            case PARK, CLOSURE, ENTRANCE -> List.of();
            case GREEN -> List.of(hour(OpenGreen.OPEN_FROM), hour(OpenGreen.OPEN_TO), place());
            case FACILITY ->
                List.of(
                        FormField.of(FacilitySite.TYPE, FormField.Entry.TYPE, true),
                        FormField.optional(FacilitySite.FLOOR, floor(0), true),
                        FormField.optional(FacilitySite.CAPACITY, NumberRange.count(0, MOST_FLOOR, ""), false));
            case CENTRE ->
                List.of(
                        FormField.number(EmbeddedCentre.FLOOR, floor(1), true),
                        FormField.words(
                                EmbeddedCentre.ITEMS, FormField.Entry.TYPES, "", EmbeddedCentre.SERVICES, true));
            case COMMUNITY ->
                List.of(
                        FormField.of("community", FormField.Entry.COMMUNITY, true),
                        FormField.of("items", FormField.Entry.BUNDLE, true));
            case IDLE -> idle();
            case RENEWAL -> renewal();
            case SCHOOL -> school();
            case EXTENSION ->
                List.of(
                        FormField.number(SchoolExtension.CLASSES, classes(0), true),
                        FormField.optional(SchoolExtension.SEATS, seats(), false),
                        place());
            case PARKING -> parking();
            case KERBSIDE -> List.of(FormField.optional(KerbsideParking.SPACES, spaces(), true));
            case SHARED ->
                List.of(
                        FormField.number(SharedParking.SPACES, spaces(), true),
                        hour(SharedParking.OPEN_FROM),
                        hour(SharedParking.OPEN_TO),
                        place());
            case CHARGING -> List.of(FormField.number("piles", piles(), true), place());
            case LINK ->
                List.of(FormField.choice(
                        StreetLink.FORM,
                        "placed.form.short.",
                        ids(StreetLink.Form.values(), StreetLink.Form::id),
                        true));
            case SHELTER -> shelter();
            case TOILET, FIRE -> List.of(FormField.number("floor", floor(1), true));
        };
    }

    private static List<FormField> idle() {
        return List.of(
                FormField.of(IdleReuse.USE, FormField.Entry.USE, true),
                place(),
                FormField.optional(IdleReuse.FLOOR, floor(0), false),
                FormField.optional(IdleReuse.CAPACITY, NumberRange.count(0, MOST_FLOOR, ""), false));
    }

    private static List<FormField> shelter() {
        return List.of(
                FormField.choice(Shelter.GRADE, "placed.grade.", ids(Shelter.Grade.values(), Shelter.Grade::id), true),
                FormField.optional(Shelter.AREA, floor(0), false),
                FormField.optional(Shelter.CAPACITY, NumberRange.count(0, MOST_HOUSEHOLDS, ""), false));
    }

    private List<FormField> renewal() {
        return List.of(
                FormField.words(
                        EstateRenewal.ITEMS,
                        FormField.Entry.CHECKS,
                        "placed.renewal.",
                        ids(EstateRenewal.Item.values(), EstateRenewal.Item::id),
                        true),
                FormField.number(
                        EstateRenewal.LIFTS, NumberRange.count(0, 1_000, words.text("works.unit.lifts")), true),
                FormField.number(EstateRenewal.SPACES, spaces(), true),
                FormField.number(EstateRenewal.PILES, piles(), false),
                FormField.optional(
                        EstateRenewal.HOUSEHOLDS,
                        NumberRange.count(0, MOST_HOUSEHOLDS, words.text("works.unit.households")),
                        false),
                place());
    }

    private List<FormField> school() {
        return List.of(
                FormField.choice(
                        SchoolSite.LEVEL,
                        "placed.level.short.",
                        ids(SchoolLevel.values(), SchoolLevel::id).stream()
                                .filter(each -> !each.equals(SchoolLevel.SENIOR.id()))
                                .toList(),
                        true),
                FormField.number(SchoolSite.CLASSES, classes(0), true),
                FormField.optional(SchoolSite.SEATS, seats(), false));
    }

    private List<FormField> parking() {
        return List.of(
                FormField.choice(
                        ParkingLot.FORM, "placed.parking.", ids(ParkingLot.Form.values(), ParkingLot.Form::id), true),
                FormField.optional(ParkingLot.SPACES, spaces(), true),
                FormField.number(
                        ParkingLot.LEVELS, NumberRange.count(1, MOST_LEVELS, words.text("works.unit.levels")), false),
                FormField.number(ParkingLot.PILES, piles(), false));
    }

    private FormField hour(String name) {
        return FormField.number(name, new NumberRange(0, DAY, 1, words.text("works.unit.hour")), true);
    }

    private static FormField place() {
        return FormField.of("of", FormField.Entry.PLACE, false);
    }

    private static NumberRange floor(double least) {
        return NumberRange.squareMetres(least, MOST_FLOOR);
    }

    private NumberRange classes(double least) {
        return NumberRange.count(least, MOST_CLASSES, words.text("unit.classes"));
    }

    private NumberRange seats() {
        return NumberRange.count(0, MOST_SPACES, words.text("unit.seats"));
    }

    private NumberRange spaces() {
        return NumberRange.count(0, MOST_SPACES, words.text("unit.spaces"));
    }

    private NumberRange piles() {
        return NumberRange.count(0, MOST_SPACES, words.text("works.unit.piles"));
    }

    private static <T> List<String> ids(T[] all, java.util.function.Function<T, String> id) {
        return Arrays.stream(all).map(id).toList();
    }
}
