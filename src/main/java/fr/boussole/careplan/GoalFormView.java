package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One goal. Enter in a field notes it. */
final class GoalFormView extends VBox {
    private final GoalsPresenter presenter;
    private final Texts texts = Texts.beside(GoalFormView.class);
    private final TextField first;

    GoalFormView(GoalsPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().addAll("bsl-card", "goal-form");
        first = field("goal-goal", presenter.goal);
        TextField measure = field("goal-measure", presenter.measure);
        measure.setPromptText(texts.get("goal.measure.help"));
        FormField due = new FormField("dueOn", texts.get("goal.due"), field("goal-due", presenter.dueOn)).shortField();
        due.warningProperty().bind(presenter.dueWarning);
        Segments<ProposedBy> by = new Segments<>("goal-by", List.of(ProposedBy.values()), texts::of);
        by.valueProperty().bindBidirectional(presenter.by);
        Segments<Agreement> agreement = new Segments<>("goal-agreement", List.of(Agreement.values()), texts::of);
        agreement.valueProperty().bindBidirectional(presenter.agreement);
        FormField reason = new FormField("reason", texts.get("goal.reason"), field("goal-reason", presenter.reason))
                .help(texts.get("goal.reason.help"));
        Shown.when(reason, presenter.agreement.isNotEqualTo(Agreement.AGREED));
        Segments<GoalOutcome> outcome = new Segments<>("goal-outcome", List.of(GoalOutcome.values()), texts::of);
        outcome.valueProperty().bindBidirectional(presenter.outcome);
        FormField became = new FormField("outcome", texts.get("goal.outcome"), outcome);
        FormField ended = new FormField("endedOn", texts.get("goal.ended.on"), field("goal-ended", presenter.endedOn))
                .shortField();
        Shown.when(became, presenter.editing.isNotNull());
        Shown.when(ended, presenter.outcome.isNotEqualTo(GoalOutcome.OPEN));
        Label title = Words.of("", "strong");
        title.textProperty()
                .bind(Bindings.when(presenter.editing.isNull())
                        .then(texts.get("goal.new"))
                        .otherwise(texts.get("goal.change")));
        ActionButton save = new ActionButton("goal-save", texts.get("goal.add"), presenter::save);
        save.textProperty()
                .bind(Bindings.when(presenter.editing.isNull())
                        .then(texts.get("goal.add"))
                        .otherwise(texts.get("goal.save")));
        ActionButton back = new ActionButton("goal-clear", texts.get("goal.clear"), this::clear);
        Shown.when(back, presenter.editing.isNotNull());
        getChildren()
                .addAll(
                        title,
                        new Form(
                                        new FormField("goal", texts.get("goal.goal"), first),
                                        new FormField("measure", texts.get("goal.measure"), measure),
                                        due,
                                        new FormField("by", texts.get("goal.by"), by),
                                        new FormField("agreement", texts.get("goal.agreement"), agreement),
                                        reason,
                                        became,
                                        ended)
                                .buttons(back, save)
                                .refusals(presenter.refusal));
    }

    Node first() {
        return first;
    }

    private void clear() {
        presenter.clear();
        first.requestFocus();
    }

    private TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(enter -> presenter.save(first::requestFocus));
        return field;
    }
}
