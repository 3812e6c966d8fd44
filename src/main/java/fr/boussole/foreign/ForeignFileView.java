package fr.boussole.foreign;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.FileDrop;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Table;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The file, how it is written, and its first rows as they are understood. */
final class ForeignFileView extends VBox {
    private static final int COLUMNS_SHOWN = 12;

    private final Texts texts = Texts.beside(ForeignFileView.class);
    private final ActionButton choose;

    ForeignFileView(ForeignPresenter presenter) {
        getStyleClass().add("cards");
        choose = new ActionButton("foreign-choose", texts.get("file.button"), presenter::chooseFile)
                .icon(Feather.FOLDER);
        StackPane place = new StackPane();
        EmptyState empty = new EmptyState(Feather.DOWNLOAD, texts.get("file.empty.state"), null);
        place.getChildren().setAll(empty);
        ComboBox<Charset> charset = choice("foreign-charset", Shape.CHARSETS, this::name);
        charset.valueProperty().bindBidirectional(presenter.charset);
        ComboBox<Character> separator = choice("foreign-separator", Shape.SEPARATORS, this::name);
        separator.valueProperty().bindBidirectional(presenter.separator);
        Node shape = Form.beside(
                new FormField("charset", texts.get("file.charset"), charset),
                new FormField("separator", texts.get("file.separator"), separator));
        VBox how = new VBox(shape);
        how.getStyleClass().add("form");
        Card card = new Card(texts.get("file.card")).icon(Feather.FILE_TEXT).action(choose);
        card.inside(how);
        VBox.setVgrow(how.getParent(), Priority.NEVER);
        card.edge(place);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        how.getParent().visibleProperty().bind(presenter.look.isNotNull());
        how.getParent().managedProperty().bind(presenter.look.isNotNull());
        presenter.look.subscribe(look -> {
            card.countProperty().set(look == null ? "" : texts.get("file.rows", look.rows()));
            place.getChildren().setAll(look == null ? empty : preview(look));
        });
        FileDrop.on(this, presenter::open);
    }

    Node first() {
        return choose;
    }

    private Node preview(Look look) {
        Table<List<String>> table = new Table<>("foreign-preview", FXCollections.observableArrayList(look.first()));
        for (int i = 0; i < Math.min(COLUMNS_SHOWN, look.heads().size()); i++) {
            int column = i;
            table.text(
                    look.heads().get(i),
                    120,
                    row -> column < row.size() ? row.get(column).replaceAll("\\s+", " ") : "");
        }
        table.setAccessibleText(texts.get("file.preview"));
        return table;
    }

    private String name(Charset charset) {
        return switch (charset.name()) {
            case "UTF-8" -> texts.get("charset.utf8");
            case "windows-1252" -> texts.get("charset.windows");
            case "x-MacRoman" -> texts.get("charset.mac");
            case "IBM850" -> texts.get("charset.dos");
            default -> charset.name();
        };
    }

    private String name(Character separator) {
        return switch (separator) {
            case ';' -> texts.get("separator.semicolon");
            case ',' -> texts.get("separator.comma");
            case '\t' -> texts.get("separator.tab");
            default -> texts.get("separator.bar");
        };
    }

    static <T> ComboBox<T> choice(String id, List<T> choices, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        return box;
    }
}
