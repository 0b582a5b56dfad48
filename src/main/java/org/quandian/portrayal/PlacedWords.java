package org.quandian.portrayal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.Design;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.FacilityType;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.planning.SmallFacility;
import org.quandian.planning.StreetLink;

/** What placed things are called and how large they are, in one language: 菜市场 750 m², 小学 24 班. Immutable; any thread. */
public final class PlacedWords {
    private final Messages words;
    private final RuleBook rules;

    /**
     * @param words the language
     * @param rules where the names of facility types stand
     */
    public PlacedWords(Messages words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
    }

    /** What it is: 口袋公园, 菜市场, 小学. */
    public String what(Intervention placed) {
        if (placed.design() instanceof FacilitySite facility) {
            return typeName(facility.type());
        }
        if (placed.design() instanceof SchoolSite school) {
            return words.text("placed.level." + school.level().id());
        }
        if (placed.design() instanceof IdleReuse reuse) {
            return words.text("placed.idle", Map.of("use", useName(reuse.use())));
        }
        if (placed.design() instanceof Shelter shelter) {
            return typeName(shelter.grade().type());
        }
        if (placed.design() instanceof ParkingLot lot && lot.form() != ParkingLot.Form.SURFACE) {
            return words.text("placed.parking." + lot.form().id());
        }
        if (placed.design() instanceof StreetLink link) {
            return words.text("placed.form." + link.form().id());
        }
        return words.text("placed.kind." + placed.kind());
    }

    /** How much it is: classes, spaces, floor, or the area of its shape; empty where nothing of that is known. */
    public String size(Intervention placed) {
        if (placed.design() instanceof SchoolSite school && school.seats().isPresent()) {
            return number("placed.seats", school.seats().getAsDouble());
        }
        if (placed.design() instanceof SchoolSite school) {
            return number("placed.classes", school.classes());
        }
        if (placed.design() instanceof ParkingLot lot) {
            return number("placed.spaces", lot.spacesOn(placed.shape().getArea(), rules));
        }
        Optional<String> ofKind = sizeOfKind(placed);
        if (ofKind.isPresent()) {
            return ofKind.get();
        }
        if (placed.design() instanceof FacilitySite facility
                && facility.floorArea().isPresent()) {
            return number("placed.square_metres", facility.floorArea().getAsDouble());
        }
        if (placed.design() instanceof StreetLink) {
            return number("placed.metres", placed.shape().getLength());
        }
        double area = placed.shape().getArea();
        return area > 0 ? number("placed.square_metres", area) : "";
    }

    /** Of the kinds that are added to something, or are a floor of a house. */
    private Optional<String> sizeOfKind(Intervention placed) {
        Design design = placed.design();
        if (design instanceof KerbsideParking kerb) {
            return Optional.of(
                    number("placed.spaces", kerb.spacesAlong(placed.shape().getLength(), rules)));
        }
        if (design instanceof IdleReuse reuse && reuse.floorArea().isPresent()) {
            return Optional.of(number("placed.square_metres", reuse.floorArea().getAsDouble()));
        }
        if (design instanceof SharedParking shared) {
            return Optional.of(number("placed.spaces", shared.spaces()));
        }
        if (design instanceof ChargingPiles piles) {
            return Optional.of(number("placed.piles", piles.piles()));
        }
        if (design instanceof SchoolExtension extension) {
            return Optional.of(
                    extension.seats().isPresent()
                            ? number("placed.seats", extension.seats().getAsDouble())
                            : number("placed.classes", extension.classes()));
        }
        if (design instanceof EstateRenewal renewal && renewal.lifts() > 0) {
            return Optional.of(number("placed.lifts", renewal.lifts()));
        }
        if (design instanceof EstateRenewal renewal && renewal.spaces() + renewal.piles() > 0) {
            return Optional.of(
                    renewal.spaces() > 0
                            ? number("placed.spaces", renewal.spaces())
                            : number("placed.piles", renewal.piles()));
        }
        if (design instanceof Shelter shelter && shelter.squareMetres(placed) > 0) {
            return Optional.of(number("placed.square_metres", shelter.squareMetres(placed)));
        }
        return floorOf(design).stream()
                .mapToObj(floor -> number("placed.square_metres", floor))
                .findFirst();
    }

    private static OptionalDouble floorOf(Design design) {
        if (design instanceof EmbeddedCentre centre) {
            return OptionalDouble.of(centre.floorArea());
        }
        return design instanceof SmallFacility small ? OptionalDouble.of(small.floorArea()) : OptionalDouble.empty();
    }

    /** The name of a use of an idle site: that of a facility type, or a park. */
    public String useName(String use) {
        return use.equals(Facility.PARK) ? words.text("placed.type.park") : typeName(use);
    }

    /** Both: 小学 24 班. */
    public String describe(Intervention placed) {
        return (what(placed) + " " + size(placed)).strip();
    }

    /** What it is called, or what it is where nobody gave it a name. */
    public String title(Intervention placed) {
        return placed.name().isEmpty() ? describe(placed) : placed.name();
    }

    /** The name of a facility type; its id where the catalogue does not know it. */
    public String typeName(String type) {
        return rules.findType(type).map(this::name).orElse(type);
    }

    /** The name of a facility type. */
    public String name(FacilityType type) {
        return words.language() == Messages.Language.ZH ? type.nameZh() : type.nameEn();
    }

    private String number(String key, double value) {
        return words.text(key, Map.of("number", FigureFormat.whole(value)));
    }
}
