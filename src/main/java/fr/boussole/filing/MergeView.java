package fr.boussole.filing;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two files in two columns; a choice in each line that differs, arrows and space are enough. */
final class MergeView extends VBox {
    private final MergePresenter presenter;
    private final Texts texts = Texts.beside(MergeView.class);
    private final RadioButton keepFirst;

    MergeView(MergePresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("cards");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-columns");
        for (double share : new double[] {24, 38, 38}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        ToggleGroup kept = new ToggleGroup();
        keepFirst = radio("merge-keep-first", presenter.first(), kept, texts.get("merge.keep"));
        RadioButton keepSecond = radio("merge-keep-second", presenter.second(), kept, texts.get("merge.keep"));
        keepFirst.getStyleClass().add("strong");
        keepSecond.getStyleClass().add("strong");
        keepFirst.setSelected(!presenter.keepsSecond.get());
        keepSecond.setSelected(presenter.keepsSecond.get());
        keepSecond.selectedProperty().subscribe(now -> presenter.keepsSecond.set(now));
        grid.addRow(0, Words.paragraph(texts.get("merge.keep"), "strong"), keepFirst, keepSecond);
        int line = 1;
        for (MergePresenter.Row row : presenter.rows()) {
            ToggleGroup value = new ToggleGroup();
            String id = "merge-" + row.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
            RadioButton first = radio(id + "-first", row.first(), value, row.name());
            RadioButton second = radio(id + "-second", row.second(), value, row.name());
            first.setSelected(!row.fromSecond().get());
            second.setSelected(row.fromSecond().get());
            second.selectedProperty().subscribe(now -> row.fromSecond().set(now));
            grid.addRow(line, Words.paragraph(row.name(), "muted"), first, second);
            line++;
        }
        if (presenter.rows().isEmpty()) {
            grid.add(Words.paragraph(texts.get("merge.same"), "muted"), 0, 1, 3, 1);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(Math.min(380, 60 + 34 * presenter.rows().size()));
        getChildren()
                .addAll(
                        Words.paragraph(texts.get("merge.words"), "second"),
                        scroll,
                        new Form().refusals(presenter.refusal));
    }

    Node first() {
        return keepFirst;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("merge-close", texts.get("cancel"), close);
        back.setCancelButton(true);
        ActionButton join = new ActionButton("merge-join", texts.get("merge.join"), presenter::join).primary();
        join.setDefaultButton(true);
        return new Node[] {back, join};
    }

    private static RadioButton radio(String id, String words, ToggleGroup group, String of) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleText(of + ", " + words);
        return button;
    }
}
