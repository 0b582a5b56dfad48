package org.quandian.portrayal;

import java.util.Map;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Intervention;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolSite;
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

    /** Both: 小学 24 班. */
    public String describe(Intervention placed) {
        return (what(placed) + " " + size(placed)).strip();
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
