package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * The guide to a complete community, which stands in a dock: first the community, those that lack most on top, then a site in it, with what
 * is there and what the standard brings below. FX thread.
 */
public final class CommunityGuide extends VBox {
    private static final double ROW = 30;
    private static final int MOST_SITES = 12;

    /** What the planner does with the guide. */
    public interface Actions {
        /** A community was chosen. */
        void choose(String community);

        /** Another community is wanted. */
        void back();

        /** Other things are to be brought, as it stands in files. */
        void setItems(String items);

        /** The complete community is wanted on that idle site. */
        void placeOn(CommunityGuideModel.Site site);

        /** The mouse is over that site in the list, or over none any more. */
        void point(Optional<CommunityGuideModel.Site> site);

        /** The guide is no longer wanted. */
        void close();
    }

    private final Messages words;
    private final Actions actions;
    private final VBox body = new VBox(8);
    private final ListView<CommunityGuideModel.Choice> communities = new ListView<>();
    private final Label first;
    private final VBox sites = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final BundleBox bundle;
    private CommunityGuideModel shown = CommunityGuideModel.PENDING;

    /** A guide in that language. */
    public CommunityGuide(Messages words, Actions actions) {
        super(8);
        this.words = words;
        this.actions = actions;
        this.bundle = new BundleBox(words, actions::setItems);
        setId("community-guide");
        getStyleClass().addAll("dock", "left", "community-guide");
        setMinWidth(0);
        first = step("works.guide.first");
        Button close = Nodes.iconButton("mdi2c-close", words.text("tools.numeric.close"), actions::close);
        close.getStyleClass().add("small-icon");
        Node icon = Nodes.icon("mdi2h-home-group", 18);
        icon.getStyleClass().add("icon-seal");
        prepareList();
        prepareScroll();
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Nodes.row(8, icon, Nodes.label(words.text("works.guide.title"), "head"), Nodes.spacer(), close),
                        body);
        body.getChildren().setAll(List.of(Nodes.label(words.text("works.guide.pending"), "small", "muted")));
    }

    private void prepareList() {
        communities.setId("guide-communities");
        communities.setFixedCellSize(ROW);
        VBox.setVgrow(communities, Priority.ALWAYS);
        communities.setCellFactory(list -> new ChoiceCell());
        communities.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            CommunityGuideModel.Choice at = communities.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && at != null) {
                actions.choose(at.name());
                event.consume();
            }
        });
    }

    private void prepareScroll() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        sites.setId("guide-sites");
        VBox all = new VBox(8, step("works.guide.second"), sites, bundle);
        all.setPadding(new Insets(0, 12, 0, 0));
        scroll.setContent(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    /** Shows how far the planner is. What is shown already stays as it is, with what is selected and how far it is scrolled. */
    public void show(CommunityGuideModel model) {
        if (model.equals(shown)) {
            return;
        }
        if (model.chosen().isPresent()) {
            showChosen(model.chosen().get());
        } else if (model.choices().isPresent()) {
            showChoices(model.choices().get());
        } else {
            body.getChildren().setAll(List.of(Nodes.label(words.text("works.guide.pending"), "small", "muted")));
        }
        shown = model;
    }

    private void showChoices(List<CommunityGuideModel.Choice> choices) {
        if (!communities.getItems().equals(choices)) {
            CommunityGuideModel.Choice before = communities.getSelectionModel().getSelectedItem();
            communities.getItems().setAll(choices);
            choices.stream()
                    .filter(each -> before != null && each.name().equals(before.name()))
                    .findFirst()
                    .ifPresent(communities.getSelectionModel()::select);
        }
        if (!body.getChildren().contains(communities)) {
            body.getChildren().setAll(List.of(first, communities));
        }
    }

    private void showChosen(CommunityGuideModel.Chosen chosen) {
        boolean same = shown.chosen()
                .filter(each -> each.choice().name().equals(chosen.choice().name()))
                .isPresent();
        bundle.show(chosen.bundle());
        showSites(chosen.sites());
        if (!same || !body.getChildren().contains(scroll)) {
            scroll.setVvalue(0);
            body.getChildren().setAll(List.of(chosenRow(chosen), scroll));
        }
    }

    private Node chosenRow(CommunityGuideModel.Chosen chosen) {
        Button back = new Button(words.text("works.guide.back"));
        back.setId("guide-back");
        back.getStyleClass().addAll("flat", "small");
        back.setOnAction(event -> actions.back());
        Label name = Nodes.shrinkable(chosen.choice().name(), "strong");
        name.setId("guide-community");
        HBox row = Nodes.row(8, name, Nodes.spacer(), back);
        row.setPadding(new Insets(0, 12, 0, 0));
        return row;
    }

    private void showSites(List<CommunityGuideModel.Site> found) {
        sites.getChildren()
                .setAll(found.stream().limit(MOST_SITES).map(this::site).toList());
        String key = found.isEmpty() ? "works.guide.no_site" : "works.guide.or_click";
        Label note = Nodes.label(words.text(key), "small", "muted");
        note.setWrapText(true);
        note.setMinWidth(0);
        note.setMinHeight(USE_PREF_SIZE);
        sites.getChildren().add(note);
    }

    private Node site(CommunityGuideModel.Site site) {
        String name = site.feature().nameOrId();
        String kind = words.text(site.building() ? "works.guide.building" : "works.guide.land");
        VBox row = new VBox(
                1,
                Nodes.row(6, Nodes.shrinkable(name, "small"), Nodes.spacer(), Nodes.label(kind, "tag", "tag-quiet")),
                Nodes.row(
                        6,
                        Nodes.label(
                                words.text(
                                        "placed.square_metres",
                                        Map.of("number", FigureFormat.whole(site.squareMetres()))),
                                "small",
                                "muted"),
                        Nodes.spacer(),
                        room(site)));
        row.getStyleClass().add("guide-site");
        row.setId("guide-site-" + site.feature().id());
        row.setFocusTraversable(true);
        row.setAccessibleText(name);
        row.setOnMouseEntered(event -> actions.point(Optional.of(site)));
        row.setOnMouseExited(event -> actions.point(Optional.empty()));
        row.setOnMouseClicked(event -> actions.placeOn(site));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.placeOn(site);
                event.consume();
            }
        });
        return row;
    }

    /** Whether a building has room; of land, how densely it would be built upon. */
    private Label room(CommunityGuideModel.Site site) {
        if (site.building()) {
            String key = site.fits() ? "works.guide.fits" : "works.guide.small";
            return Nodes.label(words.text(key), "small", site.fits() ? "good" : "warning");
        }
        String ratio = new NumberRange(0, 0, 1, "").write(site.floorRatio());
        return Nodes.label(words.text("works.guide.ratio", Map.of("ratio", ratio)), "small", "muted");
    }

    private Label step(String key) {
        Label step = Nodes.shrinkable(words.text(key), "small", "strong");
        step.setWrapText(true);
        step.setMinHeight(USE_PREF_SIZE);
        return step;
    }

    /** A community with how much it lacks. */
    private final class ChoiceCell extends ListCell<CommunityGuideModel.Choice> {
        ChoiceCell() {
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    actions.choose(getItem().name());
                }
            });
        }

        @Override
        protected void updateItem(CommunityGuideModel.Choice item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line(item));
        }

        private Node line(CommunityGuideModel.Choice item) {
            String lacks = item.missing() == 0
                    ? words.text("works.guide.has_all")
                    : words.text("works.guide.lacks", Map.of("count", FigureFormat.whole(item.missing())));
            Label state = Nodes.label(
                    item.planned() ? words.text("works.guide.planned") : lacks,
                    "small",
                    item.planned() || item.missing() == 0 ? "good" : "muted");
            return Nodes.row(
                    6,
                    Nodes.shrinkable(item.name(), "body"),
                    Nodes.label(item.district(), "small", "faint"),
                    Nodes.spacer(),
                    state);
        }
    }
}
