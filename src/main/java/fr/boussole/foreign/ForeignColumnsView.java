package fr.boussole.foreign;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** For each thing a file holds, the column it stands in, with what that column begins with. */
final class ForeignColumnsView extends VBox {
    private static final int ABREAST = 3;

    private final ForeignPresenter presenter;
    private final Texts texts = Texts.beside(ForeignColumnsView.class);
    private final ScrollPane scroll = new ScrollPane();
    private final Card card = new Card(texts.get("columns.card")).icon(Feather.COLUMNS);

    ForeignColumnsView(ForeignPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("cards");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        card.edge(scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        presenter.look.subscribe(look -> {
            if (look != null) {
                fill(look);
            }
        });
    }

    Node first() {
        return scroll;
    }

    private void fill(Look look) {
        card.countProperty().set(look.remembered() ? texts.get("columns.remembered") : texts.get("columns.guessed"));
        List<Node> fields = new ArrayList<>();
        for (Target target : Target.values()) {
            fields.add(field(target, look));
        }
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += ABREAST) {
            List<Node> line = new ArrayList<>(fields.subList(i, Math.min(fields.size(), i + ABREAST)));
            while (line.size() < ABREAST) {
                line.add(new VBox());
            }
            lines.add(Form.beside(line.toArray(Node[]::new)));
        }
        Form form = new Form(lines.toArray(Node[]::new)).refusals(presenter.refusal);
        form.getStyleClass().add("across");
        scroll.setContent(form);
    }

    private FormField field(Target target, Look look) {
        List<Integer> choices = new ArrayList<>();
        choices.add(-1);
        IntStream.range(0, look.heads().size()).forEach(choices::add);
        ComboBox<Integer> box = ForeignFileView.choice(
                "foreign-column-" + target.name().toLowerCase(java.util.Locale.ROOT),
                choices,
                column -> column < 0 ? texts.get("columns.none") : look.heads().get(column));
        FormField field = new FormField(target.name(), texts.of(target), box);
        box.setValue(presenter.mapping.get().column(target).orElse(-1));
        sample(field, box.getValue(), look);
        box.valueProperty().addListener((property, before, now) -> {
            presenter.choose(target, Optional.of(now).filter(column -> column >= 0));
            sample(field, now, look);
        });
        return field;
    }

    private void sample(FormField field, int column, Look look) {
        String begins = column < 0 ? "" : look.sample(column);
        field.help(begins.isEmpty() ? "" : texts.get("columns.sample", begins));
    }
}
