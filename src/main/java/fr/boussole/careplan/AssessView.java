package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import fr.boussole.prescription.Listed;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** « Évaluer »: modifiers, signs, since when, and the rating. */
final class AssessView extends VBox {
    private final ProblemPanelPresenter presenter;
    private final SignsView signs;
    private final DetailsView details;
    private final RatingMomentView moment;
    private final RatingRowsView rows;
    private final Label aside = Words.paragraph("", "plan-hint");
    private final Texts texts = Texts.beside(AssessView.class);

    AssessView(ProblemPanelPresenter presenter, ObservableList<Listed> prescriptions) {
        this.presenter = presenter;
        getStyleClass().add("plan-assess");
        details = new DetailsView(presenter.draft, prescriptions);
        signs = new SignsView(presenter, details.line);
        moment = new RatingMomentView(presenter.rating);
        rows = new RatingRowsView(presenter.rating, "plan-rating");
        aside.setId("plan-aside");
        VBox rating = new VBox(aside, moment, rows);
        rating.getStyleClass().add("plan-part");
        getChildren().addAll(modifiers(), signs, details, rating);
        Shown.when(moment, presenter.ratable);
        Shown.when(rows, presenter.ratable);
        presenter.ratable.subscribe(this::ask);
        presenter.draft.priority.subscribe(this::ask);
        presenter.entry.subscribe(this::ask);
        presenter.refusal.subscribe(this::refuse);
        ask();
    }

    private FlowPane modifiers() {
        OmahaCatalog catalog = OmahaCatalog.get();
        Segments<Scope> scope = new Segments<>(
                "plan-scope", List.of(Scope.values()), one -> catalog.named(one).name());
        scope.valueProperty().bindBidirectional(presenter.draft.scope);
        scope.setAccessibleText(texts.get("panel.scope"));
        Segments<ProblemState> state = new Segments<>(
                "plan-state",
                List.of(ProblemState.values()),
                one -> catalog.named(one).name());
        state.valueProperty().bindBidirectional(presenter.draft.state);
        state.setAccessibleText(texts.get("panel.state"));
        Segments<Priority> priority = new Segments<>(
                "plan-priority",
                List.of(Priority.values()),
                one -> one == Priority.HIGH ? texts.get("panel.high") : texts.get("panel.low"));
        priority.valueProperty().bindBidirectional(presenter.draft.priority);
        priority.setAccessibleText(texts.get("panel.priority"));
        FlowPane line = new FlowPane(scope, state, priority);
        line.getStyleClass().add("plan-modifiers");
        return line;
    }

    private void ask() {
        aside.setText(
                presenter.lowering()
                        ? texts.get("panel.lowering")
                        : presenter.draft.priority.get() == Priority.LOW ? texts.get("panel.low.hint") : "");
        Shown.set(aside, !aside.getText().isEmpty());
    }

    private void refuse(@Nullable Refusal refusal) {
        String field = refusal == null ? "" : refusal.field().orElse("");
        String sentence = refusal == null ? "" : refusal.sentence();
        signs.refuse(field, sentence);
        details.refuse(field, sentence);
        moment.refuse(field, sentence);
        rows.refuse(field.equals("rating") ? sentence : "");
    }

    /** Whether the refusal is said here at its field. */
    static boolean says(Refusal refusal) {
        return refusal.field()
                .filter(List.of("signs", "words", "onset", "reviewDays", "ratedOn", "ratedName", "rating")::contains)
                .isPresent();
    }

    boolean figure(String typed) {
        return presenter.ratable.get() && rows.figure(typed);
    }

    void focus() {
        signs.focus();
    }
}
