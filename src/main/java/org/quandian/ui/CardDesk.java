package org.quandian.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.map.DisplayPoint;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.map.MapView;
import org.quandian.ui.map.tool.GesturePreview;

/** The card beside the pointer while a gesture is under way: what it would bring, in the ledger it is judged in. FX thread. */
final class CardDesk {
    private final PlanDesk desk;
    private final MapView mapView;
    private final GestureCard cards;
    private final Messages words;
    private final Function<IndicatorResult, Denominator> denominator;
    private final PinnedDesk pinned;
    private final PauseTransition refusal = new PauseTransition(Duration.seconds(2.5));

    /**
     * @param denominator what the rates of some figures are shown as shares of
     */
    CardDesk(
            Messages words,
            PlanDesk desk,
            MapView mapView,
            Function<IndicatorResult, Denominator> denominator,
            PinnedDesk pinned) {
        this.words = words;
        this.desk = desk;
        this.mapView = mapView;
        this.cards = new GestureCard(words);
        this.denominator = denominator;
        this.pinned = pinned;
        refusal.setOnFinished(event -> {
            if (desk.gesture().isEmpty()) {
                mapView.card().hide();
            }
        });
    }

    /** Shows the card of the gesture under way, or none. */
    void show(String indicator, Denominator usual) {
        desk.gesture().ifPresentOrElse(gesture -> show(gesture, indicator, usual), mapView.card()::hide);
    }

    /** Says for a while why something is not done, where the mouse is. */
    void refuse(Function<GestureCard, String> sentence, DisplayPoint at) {
        mapView.card().show(GestureCard.refusal(sentence.apply(cards)), at, mapView.getWidth(), mapView.getHeight());
        refusal.playFromStart();
    }

    private void show(GesturePreview gesture, String indicator, Denominator usual) {
        LedgerView view = desk.viewOf(gesture.ghost());
        Optional<CityResult> preview = desk.live().figures(view.ledger());
        boolean street = PlacedKind.of(gesture.ghost()).isStreet();
        String thing = new PlacedWords(words, view.rules()).describe(gesture.ghost());
        if (street && view.ledger() != Ledger.WALK) {
            mapView.card()
                    .show(
                            cards.plain(thing, words.text("ui.card.walk_only"), gesture),
                            gesture.pointer(),
                            mapView.getWidth(),
                            mapView.getHeight());
            return;
        }
        CardFigures told = CardFigures.of(indicator, gesture.ghost(), view.figures(), preview);
        mapView.card()
                .show(
                        cards.content(
                                        street
                                                ? words.text("ui.card.on_foot", java.util.Map.of("thing", thing))
                                                : thing,
                                        gesture,
                                        told.before(),
                                        told.preview(),
                                        told.before().map(denominator).orElse(usual),
                                        desk.live().isLate(view.ledger()))
                                .withPinned(pinned.lines()),
                        gesture.pointer(),
                        mapView.getWidth(),
                        mapView.getHeight());
    }
}
