package fr.boussole.platform.ui;

import fr.boussole.platform.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A list with the chosen one's paper beside it. Where both do not fit, as with large text, the list stands alone and «
 * Voir » puts the paper in its place.
 */
public final class PaperSide extends HBox {
    /** Both fit from here on, in px at normal text size. */
    private static final double BOTH = 960;

    private final VBox side;
    private final HBox head = new HBox();
    private final ActionButton see;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty seen = new SimpleBooleanProperty();

    /** @param chosen nothing is seen while it is null */
    public PaperSide(String id, PdfPane paper, ObservableValue<?> chosen) {
        Texts texts = Texts.beside(PaperSide.class);
        getStyleClass().add("master-detail");
        see = new ActionButton(id + "-see", texts.get("paper.see"), () -> seen.set(true)).icon(Feather.EYE);
        Shown.when(see, narrow);
        ActionButton back = new ActionButton(id + "-list", texts.get("paper.list"), () -> seen.set(false))
                .icon(Feather.ARROW_LEFT)
                .small();
        Shown.when(back, narrow);
        head.getStyleClass().add("detail-head");
        head.getChildren().add(back);
        VBox.setVgrow(paper, Priority.ALWAYS);
        side = new VBox(head, paper);
        Shown.when(side, narrow.not().or(seen));
        HBox.setHgrow(side, Priority.SOMETIMES);
        chosen.subscribe(now -> {
            if (now == null) {
                seen.set(false);
            }
        });
        narrow.subscribe(now -> side.getStyleClass().setAll(now ? "detail-alone" : "detail"));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && narrow.get() && seen.get()) {
                seen.set(false);
                event.consume();
            }
        });
        widthProperty().subscribe(this::measure);
        MapChangeListener<Object, Object> textSize = change -> measure();
        sceneProperty().subscribe((was, now) -> {
            follow(was, now, textSize);
            measure();
        });
    }

    private static void follow(@Nullable Scene was, @Nullable Scene now, MapChangeListener<Object, Object> textSize) {
        if (was != null) {
            was.getProperties().removeListener(textSize);
        }
        if (now != null) {
            now.getProperties().addListener(textSize);
        }
    }

    private void measure() {
        narrow.set(getWidth() > 0 && getWidth() < BOTH * Theme.percentOf(getScene()) / 100.0);
    }

    /** « Voir », there only where the paper is not beside; for the list's tools. */
    public Node see() {
        return see;
    }

    /** The list, and what stands over the paper. */
    public PaperSide of(Region list, Node... over) {
        Shown.when(list, narrow.not().or(seen.not()));
        HBox.setHgrow(list, Priority.ALWAYS);
        head.getChildren().addAll(over);
        getChildren().addAll(list, side);
        return this;
    }

    /** Something between the head and the paper: a small form. */
    public PaperSide between(Node form) {
        side.getChildren().add(1, form);
        return this;
    }
}
