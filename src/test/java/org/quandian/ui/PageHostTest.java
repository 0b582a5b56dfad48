package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Workspaces;
import org.quandian.portrayal.Messages;
import org.quandian.ui.page.Page;
import org.quandian.workspace.WorkspaceState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Which page is on show, and what the others hear meanwhile. */
@ExtendWith(ApplicationExtension.class)
class PageHostTest {
    private final List<String> heard = new ArrayList<>();
    private PageHost host;
    private PageTabs tabs;

    @Start
    void start(Stage stage) {
        WorkspaceState state =
                Workspaces.stateOf(CityFixture.city().block(0, 0, 100, 100).build());
        List<Page> pages = List.of(new Told("map"), new Told("compare"), new Told("phase"));
        host = new PageHost(pages, () -> state, () -> tabs.select(host.current().id()));
        tabs = new PageTabs(Messages.in(Messages.Language.ZH), host.ids(), host::show);
        tabs.select("map");
        stage.setScene(new Scene(new VBox(tabs, host), 800, 300));
        stage.show();
    }

    @BeforeEach
    void forget() {
        heard.clear();
    }

    @Test
    void theFirstPageIsOnShow() {
        assertThat(host.current().id()).isEqualTo("map");
    }

    @Test
    void aClickOnATabPutsItsPageOnShow(FxRobot robot) {
        robot.clickOn("#page-phase");
        assertThat(host.current().id()).isEqualTo("phase");
        assertThat(host.getChildren().stream().filter(Node::isVisible))
                .containsExactly(host.current().node());
    }

    @Test
    void thePageThatComesHearsOfTheStateAndTheOtherThatItLeaves() {
        WaitForAsyncUtils.asyncFx(() -> host.show("compare"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heard).containsExactly("map hidden", "compare shown", "compare state");
    }

    @Test
    void onlyThePageOnShowHearsOfAChange() {
        WaitForAsyncUtils.asyncFx(() -> host.stateChanged());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heard).containsExactly("map state");
    }

    @Test
    void stepsGoRoundInBothDirections() {
        WaitForAsyncUtils.asyncFx(() -> host.step(-1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(host.current().id()).isEqualTo("phase");
        WaitForAsyncUtils.asyncFx(() -> host.step(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(host.current().id()).isEqualTo("map");
    }

    @Test
    void aKeyForAPageThatIsNotThereChangesNothing() {
        WaitForAsyncUtils.asyncFx(() -> host.showAt(4));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(host.current().id()).isEqualTo("map");
        assertThat(heard).isEmpty();
    }

    @Test
    void tabsSayLessWhereRoomIsShortAndAllAgainWhereItIsNot(FxRobot robot) {
        ToggleButton tab = robot.lookup("#page-phase").queryAs(ToggleButton.class);
        double full = tabs.fullWidth();
        robot.interact(() -> tabs.setCompact(true));
        assertThat(tab.getText()).isEqualTo("分期");
        assertThat(tabs.fullWidth()).isEqualTo(full);
        robot.interact(() -> tabs.setCompact(false));
        assertThat(tab.getText()).isEqualTo("目标与分期");
    }

    /** A page that writes down what it hears. */
    private final class Told implements Page {
        private final String id;
        private final StackPane node = new StackPane();

        Told(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void shown(boolean isShown) {
            heard.add(id + (isShown ? " shown" : " hidden"));
        }

        @Override
        public void stateChanged(WorkspaceState state) {
            heard.add(id + " state");
        }
    }
}
