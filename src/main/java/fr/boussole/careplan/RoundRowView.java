package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One problem with its question and what came of it; the row itself takes the keys. */
final class RoundRowView extends HBox {
    private final RoundPresenter presenter;
    private final Problem problem;
    private final Segments<Optional<Explored.Answer>> answers;
    private final Texts texts = Texts.beside(RoundRowView.class);

    RoundRowView(RoundPresenter presenter, Problem problem) {
        this.presenter = presenter;
        this.problem = problem;
        setId("round-" + problem.code());
        getStyleClass().addAll("row", "round-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMousePressed(press -> requestFocus());
        VBox both = new VBox(
                Words.paragraph(problem.name(), "second"), Words.paragraph(presenter.question(problem), "medium"));
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        answers = new Segments<>(
                "round-" + problem.code() + "-answer",
                List.of(Optional.of(Explored.Answer.DEEPEN), Optional.of(Explored.Answer.NOTHING), Optional.empty()),
                this::words);
        // The row has the keys: Tab need not stop at three buttons a row.
        answers.getChildren().forEach(button -> button.setFocusTraversable(false));
        getChildren()
                .addAll(
                        both,
                        presenter.planned(problem)
                                ? new Pill(Tone.ACCENT, Feather.TARGET, texts.get("round.planned"))
                                : answers);
        show();
        answers.valueProperty().addListener((property, before, now) -> presenter.answer(problem, now));
    }

    Problem problem() {
        return problem;
    }

    void show() {
        Optional<Explored.Answer> answer = presenter.answer(problem);
        answers.valueProperty().set(answer);
        setAccessibleText(texts.get(
                "round.row",
                problem.name(),
                presenter.question(problem),
                presenter.planned(problem) ? texts.get("round.planned") : words(answer)));
    }

    private String words(Optional<Explored.Answer> answer) {
        return answer.map(texts::of).orElse(texts.get("round.open"));
    }
}
