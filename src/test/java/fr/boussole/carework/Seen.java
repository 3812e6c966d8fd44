package fr.boussole.carework;

import fr.boussole.testing.Screens;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.testfx.util.WaitForAsyncUtils;

/** What of a scene can be seen, and when. */
final class Seen {
    private Seen() {}

    static boolean shown(Scene scene, String id) {
        Node node = scene.lookup(id);
        return node != null && visible(node);
    }

    private static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    /** Every label that is seen, one a line. */
    static String labels(Scene scene) {
        StringBuilder all = new StringBuilder();
        scene.getRoot().lookupAll(".label").stream()
                .filter(Seen::visible)
                .forEach(node -> all.append(((Labeled) node).getText()).append('\n'));
        return all.toString();
    }

    static void focus(Scene scene, String id) {
        Screens.onScreenThread(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
        await(() -> scene.lookup(id).isFocused());
    }

    static void fire(Scene scene, String id) {
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup(id)).fire();
            return true;
        });
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    /** Not on the screen's thread, which may not read the file. */
    static <T> T supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
