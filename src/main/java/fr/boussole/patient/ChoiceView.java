package fr.boussole.patient;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list of which one is chosen, each in its words. */
final class ChoiceView<T> extends ComboBox<T> {
    ChoiceView(String id, List<T> choices, Function<T, String> words) {
        setId(id);
        getItems().setAll(choices);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
    }
}
