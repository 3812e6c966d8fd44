package fr.boussole.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.Tone;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What waits beside the tour can be done with one key, one row after the other. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SideDeedTest {
    final List<String> waiting = new ArrayList<>(List.of("Chute", "Peau", "Douleur", "Sommeil", "Moral", "Visite"));
    final List<String> opened = new ArrayList<>();
    SidePresenter presenter;
    Scene scene;

    @Start
    void start(Stage stage) {
        SideBlock block = new SideBlock(
                "transmissions",
                "Transmissions à lire",
                org.kordamp.ikonli.feather.Feather.MESSAGE_SQUARE,
                "Tout est lu.",
                day -> waiting.stream().map(this::row).toList(),
                Optional.of(new SideBlock.Deed("Tout lu", "", () -> {
                    waiting.clear();
                    presenter.load();
                })));
        presenter = new SidePresenter(
                List.of(block), new Desk(Background.direct(), new FakeDialogs(), new FakeNotices(), new MovingClock()));
        VBox side = new VBox(new SideBlocksView(presenter));
        side.getStyleClass().addAll("page", "today-side");
        scene = Screens.show(stage, side, Theme.light(), 360, 500);
        presenter.load();
    }

    private SideBlock.Row row(String what) {
        return new SideBlock.Row(
                "Geneviève d'Hautefeuille",
                what + " : trouvée au sol à 8 h dans la cuisine, consciente. Fatoumata Diarra, hier 18:52",
                Tone.DANGER,
                what.equals("Chute") ? "Urgente" : "",
                () -> opened.add(what),
                Optional.of(new SideBlock.Deed("Lu", "L", () -> {
                    waiting.remove(what);
                    presenter.load();
                })));
    }

    @Test
    void oneKeyDoesOneAfterTheOther(FxRobot robot) {
        Screens.shots(scene, "today-side-transmissions");
        Screens.onScreenThread(() -> {
            scene.lookup("#today-side-transmissions-0").requestFocus();
            return true;
        });
        robot.push(KeyCode.L).push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(waiting).containsExactly("Douleur", "Sommeil", "Moral", "Visite");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened).containsExactly("Douleur");
        Node all = scene.lookup("#today-side-transmissions-all");
        Screens.onScreenThread(() -> {
            ((Button) all).fire();
            return true;
        });
        assertThat(scene.lookup("#today-side-transmissions-all")).isNull();
        assertThat(scene.lookup("#today-side-transmissions-0")).isNull();
    }
}
