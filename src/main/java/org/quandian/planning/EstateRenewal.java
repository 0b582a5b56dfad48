package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The renewal of an old estate (老旧小区改造). Of what it does the indicators count its parking spaces, which are the estate's own, and its
 * charging piles; pipes, facades, lifts and the like cost money and count for no indicator there is.
 *
 * @param of id of the residential parcel; empty: what lies under its shape
 * @param items what is renewed
 * @param lifts number of lifts added or replaced, 0 or more
 * @param spaces parking spaces added, 0 or more
 * @param piles charging piles added, 0 or more
 * @param households households it is for, where the parcel does not say
 */
public record EstateRenewal(String of, List<Item> items, int lifts, int spaces, int piles, OptionalInt households)
        implements Design {
    /** The word in files. */
    public static final String KIND = "estate_renewal";
    /** Name of the field with the parcel. */
    public static final String OF = "of";
    /** Name of the field with what is renewed, with commas between the words. */
    public static final String ITEMS = "items";
    /** Name of the field with the lifts. */
    public static final String LIFTS = "lifts";
    /** Name of the field with the spaces. */
    public static final String SPACES = "spaces";
    /** Name of the field with the piles. */
    public static final String PILES = "piles";
    /** Name of the field with the households. */
    public static final String HOUSEHOLDS = "households";

    static final DesignKind SPEC = DesignKind.of(
            new EstateRenewal("", List.of(), 0, 0, 0, OptionalInt.empty()),
            OF,
            ITEMS,
            LIFTS,
            SPACES,
            PILES,
            HOUSEHOLDS);

    /** What is renewed for every household. Lifts, spaces and piles have numbers of their own. */
    public enum Item implements FileWord {
        /** 管线. */
        PIPES("pipes"),
        /** 外立面与保温. */
        FACADES("facades"),
        /** 道路. */
        ROADS("roads"),
        /** 绿化. */
        GREEN("green"),
        /** 无障碍. */
        BARRIER_FREE("barrier_free");

        private final String id;

        Item(String id) {
            this.id = id;
        }

        /** The word in files. */
        @Override
        public String id() {
            return id;
        }

        /** The item with that word. */
        public static Optional<Item> findById(String id) {
            return FileWord.find(values(), id);
        }
    }

    /** Takes a copy. */
    public EstateRenewal {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(OF, of)
                .put(ITEMS, items.stream().map(Item::id).toList())
                .put(LIFTS, lifts)
                .put(SPACES, spaces)
                .put(PILES, piles)
                .put(HOUSEHOLDS, households)
                .toMap();
    }

    @Override
    public EstateRenewal withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        List<Item> newItems = new ArrayList<>();
        for (String word : fields.words(ITEMS, items.stream().map(Item::id).toList())) {
            newItems.add(Item.findById(word).orElseThrow(() -> fields.bad(ITEMS)));
        }
        return new EstateRenewal(
                fields.text(OF, of),
                newItems,
                fields.whole(LIFTS, lifts),
                fields.whole(SPACES, spaces),
                fields.whole(PILES, piles),
                fields.optionalWhole(HOUSEHOLDS, households));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        Optional<Feature> parcel = parcel(stock);
        Intervention there = parcel.isPresent() ? self.withShape(parcel.get().shape()) : self;
        List<Facility> brought = new ArrayList<>();
        if (spaces > 0) {
            brought.add(Facility.of(there, Facility.ESTATE_PARKING, OptionalDouble.empty(), OptionalDouble.of(spaces)));
        }
        if (piles > 0) {
            brought.add(Facility.of(there, Facility.CHARGING, OptionalDouble.empty(), OptionalDouble.of(piles)));
        }
        return brought;
    }

    private Optional<Feature> parcel(ExistingStock stock) {
        return of.isEmpty() ? Optional.empty() : stock.find(LayerRole.RESIDENTIAL, of);
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        List<CostLine> bill = new ArrayList<>();
        double homes = households.isPresent()
                ? households.getAsInt()
                : parcel(stock)
                        .map(each -> each.attributes().numberOrZero(Attributes.HOUSEHOLDS))
                        .orElse(0.0);
        if (!items.isEmpty() && homes <= 0) {
            return List.of();
        }
        items.forEach(item -> bill.add(line(item.id(), homes, Quantity.Unit.HOUSEHOLD)));
        bill.add(line(LIFTS, lifts, Quantity.Unit.PIECE));
        bill.add(line("parking", spaces, Quantity.Unit.SPACE));
        bill.add(CostLine.of(ChargingPiles.KIND, piles, Quantity.Unit.PILE));
        return bill;
    }

    private static CostLine line(String item, double amount, Quantity.Unit unit) {
        return CostLine.of(KIND + "." + item, amount, unit);
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
