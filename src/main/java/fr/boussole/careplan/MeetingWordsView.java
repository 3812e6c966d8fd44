package fr.boussole.careplan;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** « Ses mots »: three texts, with open questions beside each. */
final class MeetingWordsView extends StackPane {
    private final Texts texts = Texts.beside(MeetingWordsView.class);
    private final AreaField first;

    MeetingWordsView(MeetingPresenter presenter) {
        Strip meanwhile = new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, "");
        meanwhile.setId("meeting-meanwhile");
        presenter.theirs.subscribe(theirs -> {
            Shown.set(meanwhile, theirs != null);
            meanwhile.setText(
                    theirs == null
                            ? ""
                            : texts.get(
                                    "meeting.meanwhile",
                                    theirs.words(),
                                    theirs.matters(),
                                    theirs.strengths(),
                                    Formats.date(theirs.metOn())));
        });
        first = area("meeting-words", presenter.words);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("meeting-words");
        grid.getColumnConstraints().addAll(column(62), column(38));
        row(grid, 0, new FormField("words", texts.get("story.words"), first), texts.get("meeting.ask.words"));
        row(
                grid,
                1,
                new FormField("matters", texts.get("story.matters"), area("meeting-matters", presenter.matters)),
                texts.get("meeting.ask.matters"));
        row(
                grid,
                2,
                new FormField(
                        "strengths", texts.get("story.strengths"), area("meeting-strengths", presenter.strengths)),
                texts.get("meeting.ask.strengths"));
        Form form = new Form(meanwhile, grid).refusals(presenter.refusal);
        form.getStyleClass().add("across");
        VBox.setVgrow(grid, Priority.ALWAYS);
        FollowingView scroll = new FollowingView(form);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    Node first() {
        return first;
    }

    private static AreaField area(String id, StringProperty text) {
        AreaField area = new AreaField(id, text, 3);
        VBox.setVgrow(area, Priority.ALWAYS);
        return area;
    }

    /** @param questions one a line */
    private void row(GridPane grid, int row, FormField field, String questions) {
        VBox hints = new VBox();
        hints.getStyleClass().add("meeting-hints");
        questions.lines().forEach(question -> hints.getChildren().add(Words.paragraph(question, "second")));
        grid.add(field, 0, row);
        grid.add(hints, 1, row);
        RowConstraints third = new RowConstraints();
        third.setVgrow(Priority.ALWAYS);
        third.setPercentHeight(100.0 / 3);
        grid.getRowConstraints().add(third);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
