package fr.boussole.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.testing.Screens;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The keyboard reaches a field whose scene comes later than the wish. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class FocusTest {
    VBox page;
    Scene scene;

    @Start
    void start(Stage stage) {
        page = new VBox(new Button("before"));
        scene = Screens.show(stage, page, Theme.light(), 400, 300);
    }

    @Test
    void aFieldOfAScrollingPartTakesItOnceThePartIsDrawn() {
        TextField field = new TextField();
        Screens.onScreenThread(() -> {
            page.getChildren().add(new ScrollPane(new VBox(field)));
            assertThat(field.getScene()).isNull();
            Focus.give(field);
            return true;
        });
        Screens.shot(scene, "focus");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void aFieldShownInTheSameBreathTakesItAtOnce() {
        TextField field = new TextField();
        boolean atOnce = Screens.onScreenThread(() -> {
            page.getChildren().add(field);
            Focus.give(field);
            return field.isFocused();
        });
        assertThat(atOnce).isTrue();
    }
}
