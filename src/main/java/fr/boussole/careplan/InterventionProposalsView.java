package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The team's favourites and what is much used, each under its letter, two abreast; only over a blank form. */
final class InterventionProposalsView extends VBox {
    private static final int ABREAST = 2;

    private final InterventionFormPresenter presenter;
    private final Runnable took;
    private final InterventionWords words = new InterventionWords();
    private final Texts texts = Texts.beside(InterventionProposalsView.class);
    private final GridPane grid = new GridPane();

    /** @param took after the form was filled with one */
    InterventionProposalsView(InterventionFormPresenter presenter, Runnable took) {
        this.presenter = presenter;
        this.took = took;
        setId("intervention-proposals");
        getStyleClass().add("intervention-proposals");
        grid.getStyleClass().add("intervention-proposal-grid");
        for (int i = 0; i < ABREAST; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / ABREAST);
            grid.getColumnConstraints().add(half);
        }
        getChildren().addAll(Words.paragraph(texts.get("act.proposals"), "second"), grid);
        Shown.when(this, Bindings.isNotEmpty(presenter.proposals).and(presenter.blank()));
        presenter.proposals.subscribe(this::draw);
        draw();
    }

    private void draw() {
        grid.getChildren().clear();
        int count = presenter.proposals.size();
        int rows = (count + 1) / ABREAST;
        for (int i = 0; i < count; i++) {
            grid.add(button(i), i / Math.max(1, rows), i % Math.max(1, rows));
        }
    }

    private Node button(int index) {
        InterventionFormPresenter.Proposed one = presenter.proposals.get(index);
        String letter = String.valueOf((char) ('a' + index));
        Label what = Words.of(words.proposal(one.what()));
        what.setTextOverrun(OverrunStyle.ELLIPSIS);
        what.setMinWidth(0);
        HBox content = new HBox(
                Words.of(letter, "caption", "intervention-letter"),
                Icon.small(one.favourite() ? Feather.STAR : Feather.CLOCK),
                what);
        content.getStyleClass().add("line");
        Button button = new Button();
        button.setId("intervention-proposal-" + letter);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "small", "intervention-proposal");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        String all = one.what().category().name() + ", " + one.what().target().name() + ". " + what.getText();
        button.setAccessibleText(all);
        button.setTooltip(new Tooltip(all));
        button.setOnAction(event -> {
            presenter.take(index);
            took.run();
        });
        return button;
    }
}
