package fr.boussole.situation;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list of which one is chosen, each in its words. */
final class ChoiceField<T> extends ComboBox<T> {
    ChoiceField(String id, List<T> choices, Function<T, String> words) {
        setId(id);
        getItems().setAll(choices);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
    }
}
