package fr.boussole.testing;

import fr.boussole.platform.ui.Theme;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/**
 * For screen tests on the headless platform: shows a node as the window would, and takes pictures into
 * {@code target/screenshots}.
 */
public final class Screens {
    private Screens() {}

    /** In {@code @Start}: the node in a scene of 1280×720 with the theme. */
    public static Scene show(Stage stage, Node node, Theme theme) {
        return show(stage, node, theme, 1280, 720);
    }

    public static Scene show(Stage stage, Node node, Theme theme, double width, double height) {
        Parent root = node instanceof Parent parent && parent.getScene() == null ? parent : new StackPane(node);
        Scene scene = new Scene(root, width, height);
        theme.apply(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        curePopupTrigger(stage);
        return scene;
    }

    /** A picture of the scene as {@code target/screenshots/NAME.png}; also tells that something was drawn. */
    public static void shot(Scene scene, String name) {
        try {
            WaitForAsyncUtils.waitForFxEvents();
            WritableImage image = onScreenThread(() -> scene.snapshot(null));
            File file = new File("target/screenshots/" + name + ".png");
            file.getParentFile().mkdirs();
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pictures in light and dark, and at 90 % and 160 %: NAME, NAME-dark, NAME-90, NAME-160. */
    public static void shots(Scene scene, String name) {
        for (Theme theme : new Theme[] {new Theme(true, 100), new Theme(false, 90), new Theme(false, 160)}) {
            onScreenThread(() -> {
                theme.apply(scene);
                return true;
            });
            shot(scene, name + (theme.dark() ? "-dark" : "-" + theme.percent()));
        }
        onScreenThread(() -> {
            Theme.light().apply(scene);
            return true;
        });
        shot(scene, name);
    }

    public static <T> T onScreenThread(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            T result = task.get();
            WaitForAsyncUtils.waitForFxEvents();
            return result;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * On the headless platform of 26.0.2 every mouse event claims to be a popup trigger, so heads and cells ignore it.
     */
    public static void curePopupTrigger(Window window) {
        EventDispatcher before = window.getEventDispatcher();
        window.setEventDispatcher(new EventDispatcher() {
            @Override
            public Event dispatchEvent(Event event, EventDispatchChain tail) {
                return before.dispatchEvent(cured(event), tail);
            }
        });
    }

    private static Event cured(Event event) {
        if (event instanceof MouseEvent mouse
                && mouse.isPopupTrigger()
                && (mouse.getButton() == MouseButton.PRIMARY || mouse.getButton() == MouseButton.NONE)) {
            return new MouseEvent(
                    mouse.getSource(),
                    mouse.getTarget(),
                    mouse.getEventType(),
                    mouse.getX(),
                    mouse.getY(),
                    mouse.getScreenX(),
                    mouse.getScreenY(),
                    mouse.getButton(),
                    mouse.getClickCount(),
                    mouse.isShiftDown(),
                    mouse.isControlDown(),
                    mouse.isAltDown(),
                    mouse.isMetaDown(),
                    mouse.isPrimaryButtonDown(),
                    mouse.isMiddleButtonDown(),
                    mouse.isSecondaryButtonDown(),
                    mouse.isSynthesized(),
                    false,
                    mouse.isStillSincePress(),
                    mouse.getPickResult());
        }
        return event;
    }
}
