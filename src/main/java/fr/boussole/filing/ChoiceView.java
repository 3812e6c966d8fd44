package fr.boussole.filing;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list of which one is chosen, each in its words; says {@code none} while nothing is. */
final class ChoiceView<T> extends ComboBox<@Nullable T> {
    ChoiceView(String id, ObservableList<@Nullable T> choices, String none, Function<T, String> words) {
        super(choices);
        setId(id);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? none : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
    }
}
