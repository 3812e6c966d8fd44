package fr.boussole.template;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.WholeWords;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A template in the list: its name, how large it is, and whether it is the team's own. */
final class TemplateCellView extends ListCell<Offered> {
    private final TemplateWords words = new TemplateWords();
    private final Texts texts = Texts.beside(TemplateCellView.class);

    TemplateCellView() {
        // As wide as the list and no wider: a long name goes on in the next line.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offered one, boolean empty) {
        super.updateItem(one, empty);
        setText(null);
        if (one == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        HBox second = new HBox(Words.of(words.size(one.template()), "caption", "muted"));
        second.getStyleClass().add("template-size");
        if (one.own().isPresent()) {
            second.getChildren().addFirst(Pill.neutral(texts.get("own")));
        }
        setGraphic(new VBox(new WholeWords(one.template().name(), "medium"), second));
        setAccessibleText(one.template().name() + ", " + words.size(one.template()));
    }
}
