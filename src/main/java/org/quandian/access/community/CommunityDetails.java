package org.quandian.access.community;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quandian.access.Details;

/** Writes cards as details. Stateless; any thread. */
final class CommunityDetails {
    private CommunityDetails() {}

    /** Of several communities: how many are strictly complete, how each item fares, and every card. */
    static Details of(List<CommunityCard> cards) {
        Details.Builder details = Details.builder()
                .count(
                        "strict",
                        cards.stream().filter(CommunityCard::isStrictlyComplete).count());
        List<Details> items = new ArrayList<>();
        int count = cards.isEmpty() ? 0 : cards.get(0).items().size();
        for (int item = 0; item < count; item++) {
            items.add(itemOver(cards, item));
        }
        return details.parts("items", items)
                .parts("communities", cards.stream().map(CommunityDetails::of).toList())
                .build();
    }

    private static Details itemOver(List<CommunityCard> cards, int place) {
        Map<ItemState, Integer> counts = new EnumMap<>(ItemState.class);
        cards.forEach(card -> counts.merge(card.items().get(place).state(), 1, Integer::sum));
        CheckedItem first = cards.get(0).items().get(place);
        int passed = counts.getOrDefault(ItemState.PASSED, 0);
        return named(first)
                .count("passed", passed)
                .count("failed", counts.getOrDefault(ItemState.FAILED, 0))
                .count("unknown", counts.getOrDefault(ItemState.UNKNOWN, 0))
                .number("share", (double) passed / cards.size())
                .build();
    }

    /** Of one community. */
    static Details of(CommunityCard card) {
        return Details.builder()
                .text("community", card.community())
                .text("district", card.district())
                .flag("complete", card.isComplete())
                .flag("strict", card.isStrictlyComplete())
                .count("passed", card.count(ItemState.PASSED))
                .count("failed", card.count(ItemState.FAILED))
                .count("unknown", card.count(ItemState.UNKNOWN))
                .parts("items", card.items().stream().map(CommunityDetails::of).toList())
                .build();
    }

    private static Details of(CheckedItem item) {
        return named(item)
                .text("state", item.state().id())
                .parts(
                        "evidence",
                        item.evidence().stream().map(CommunityDetails::of).toList())
                .build();
    }

    private static Details.Builder named(CheckedItem item) {
        return Details.builder()
                .count("number", item.item().number())
                .text("name_zh", item.item().nameZh())
                .text("name_en", item.item().nameEn())
                .text("clause", item.item().clause())
                .flag("checked", item.item().checked());
    }

    private static Details of(Evidence evidence) {
        Details.Builder details = Details.builder()
                .text("id", evidence.id())
                .text("name", evidence.name())
                .text("type", evidence.type());
        evidence.floorArea().ifPresent(area -> details.number("floor", area));
        evidence.landArea().ifPresent(area -> details.number("land", area));
        evidence.capacity().ifPresent(capacity -> details.number("capacity", capacity));
        return details.flag("planned", evidence.planned())
                .text("size", evidence.fit().id())
                .build();
    }
}
