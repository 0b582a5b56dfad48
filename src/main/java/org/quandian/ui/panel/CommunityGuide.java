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
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * The card that leads to a complete community: first the community, those that lack most on top, then a site in it, with what is there and
 * what the standard brings beside it. FX thread.
 */
public final class CommunityGuide extends VBox {
    /** How wide it is, logical pixels. */
    public static final double WIDE = 300;

    private static final double ROW = 30;
    private static final int MOST_SITES = 12;

    /** What the planner does with the card. */
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

        /** The card is no longer wanted. */
        void close();
    }

    private final Messages words;
    private final Actions actions;
    private final VBox body = new VBox(8);
    private final ListView<CommunityGuideModel.Choice> communities = new ListView<>();
    private final BundleBox bundle;

    /** A card in that language. */
    public CommunityGuide(Messages words, Actions actions) {
        super(8);
        this.words = words;
        this.actions = actions;
        this.bundle = new BundleBox(words, actions::setItems);
        setId("community-guide");
        getStyleClass().addAll("map-card", "community-guide");
        setPrefWidth(WIDE);
        setMaxSize(WIDE, USE_PREF_SIZE);
        Button close = Nodes.iconButton("mdi2c-close", words.text("tools.numeric.close"), actions::close);
        close.getStyleClass().add("small-icon");
        Node icon = Nodes.icon("mdi2h-home-group", 18);
        icon.getStyleClass().add("icon-seal");
        prepareList();
        getChildren()
                .addAll(
                        Nodes.row(8, icon, Nodes.label(words.text("works.guide.title"), "head"), Nodes.spacer(), close),
                        body);
        show(CommunityGuideModel.PENDING);
    }

    private void prepareList() {
        communities.setId("guide-communities");
        communities.setFixedCellSize(ROW);
        communities.setPrefHeight(8 * ROW + 2);
        communities.setCellFactory(list -> new ChoiceCell());
        communities.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            CommunityGuideModel.Choice at = communities.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && at != null) {
                actions.choose(at.name());
                event.consume();
            }
        });
    }

    /** Shows how far the planner is. */
    public void show(CommunityGuideModel model) {
        if (model.chosen().isPresent()) {
            body.getChildren().setAll(chosen(model.chosen().get()));
        } else if (model.choices().isPresent()) {
            communities.getItems().setAll(model.choices().get());
            body.getChildren().setAll(List.of(step("works.guide.first"), communities));
        } else {
            body.getChildren().setAll(List.of(Nodes.label(words.text("works.guide.pending"), "small", "muted")));
        }
    }

    private List<Node> chosen(CommunityGuideModel.Chosen chosen) {
        Button back = new Button(words.text("works.guide.back"));
        back.setId("guide-back");
        back.getStyleClass().addAll("flat", "small");
        back.setOnAction(event -> actions.back());
        Label name = Nodes.shrinkable(chosen.choice().name(), "strong");
        name.setId("guide-community");
        bundle.show(chosen.bundle());
        VBox all = new VBox(8, step("works.guide.second"), sites(chosen), bundle);
        all.setPadding(new Insets(0, 12, 0, 0));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMaxHeight(430);
        scroll.setMinHeight(120);
        return List.of(Nodes.row(8, name, Nodes.spacer(), back), scroll);
    }

    private Node sites(CommunityGuideModel.Chosen chosen) {
        VBox rows = new VBox(2);
        rows.setId("guide-sites");
        List<CommunityGuideModel.Site> sites = chosen.sites();
        sites.stream().limit(MOST_SITES).forEach(each -> rows.getChildren().add(site(each)));
        String key = sites.isEmpty() ? "works.guide.no_site" : "works.guide.or_click";
        Label note = Nodes.label(words.text(key), "small", "muted");
        note.setWrapText(true);
        note.setMinWidth(0);
        note.setMinHeight(USE_PREF_SIZE);
        rows.getChildren().add(note);
        return rows;
    }

    private Node site(CommunityGuideModel.Site site) {
        String name = site.feature().name().isEmpty()
                ? site.feature().id()
                : site.feature().name();
        String kind = words.text(site.building() ? "works.guide.building" : "works.guide.land");
        HBox row = Nodes.row(
                6,
                Nodes.shrinkable(name, "small"),
                Nodes.label(kind, "tag", "tag-quiet"),
                Nodes.spacer(),
                Nodes.label(
                        words.text("placed.square_metres", Map.of("number", FigureFormat.whole(site.squareMetres()))),
                        "small",
                        "muted"),
                room(site));
        row.getStyleClass().add("list-row");
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
        return Nodes.label(words.text(key), "small", "strong");
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
