package fr.boussole.platform.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Two to four exclusive choices seen at once; exactly one is chosen. Buttons have the ids {@code id-0}, {@code id-1}…
 * (AtlantaFX's own can't be reached by Tab nor read aloud.)
 */
public final class Segments<T> extends HBox {
    private final ObjectProperty<T> value;

    /** @param words of a choice; may be an observable of the presenter, for counts */
    public Segments(String id, List<T> choices, Function<T, String> words) {
        this(id, choices, (choice, button) -> button.setText(words.apply(choice)));
    }

    private Segments(String id, List<T> choices, BiConsumer<T, ToggleButton> label) {
        setId(id);
        getStyleClass().add("segments");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        value = new SimpleObjectProperty<>(choices.getFirst());
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton();
            label.accept(choice, button);
            button.setId(id + "-" + choices.indexOf(choice));
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                // A toggle group lets one switch the chosen one off; here one is always chosen.
                button.setSelected(true);
                value.set(choice);
            });
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        value.subscribe(now -> {
            for (Toggle toggle : group.getToggles()) {
                toggle.setSelected(now.equals(toggle.getUserData()));
            }
        });
    }

    /** The same with words that change, for instance a count. */
    public static <T> Segments<T> following(String id, List<T> choices, Function<T, ObservableValue<String>> words) {
        return new Segments<>(
                id, choices, (choice, button) -> button.textProperty().bind(words.apply(choice)));
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }
}
