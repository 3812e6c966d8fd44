package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** « Ses objectifs »: the list at the left, the one being typed at the right. */
final class MeetingGoalsView extends HBox {
    private final GoalsPresenter presenter;
    private final GoalFormView form;
    private final Clock clock;
    private final GoalWords words = new GoalWords();
    private final Texts texts = Texts.beside(MeetingGoalsView.class);
    private final Card card = new Card(texts.get("story.goals")).icon(Feather.FLAG);

    MeetingGoalsView(GoalsPresenter presenter, Clock clock) {
        this.presenter = presenter;
        this.clock = clock;
        form = new GoalFormView(presenter);
        getStyleClass().add("columns");
        card.empty(texts.get("goals.none"));
        FollowingView left = new FollowingView(card);
        FollowingView right = new FollowingView(form);
        right.getStyleClass().add("meeting-form");
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, right);
        presenter.goals.addListener((Observable changed) -> draw());
        draw();
    }

    Node first() {
        return form.first();
    }

    private void draw() {
        card.rows().setAll(presenter.goals.stream().map(this::row).toList());
        card.countProperty().set(presenter.goals.isEmpty() ? "" : Integer.toString(presenter.goals.size()));
    }

    private Node row(Goal goal) {
        String due = goal.open() ? words.due(goal, LocalDate.now(clock)) : words.end(goal);
        VBox both = new VBox(
                Words.paragraph(goal.goal(), goal.open() ? "strong" : "muted"),
                Words.paragraph(due.isEmpty() ? words.second(goal) : due + " · " + words.second(goal), "second"));
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = Card.row(both);
        row.getChildren()
                .add(
                        switch (goal.end().outcome()) {
                            case OPEN -> AgreementPillView.of(goal);
                            case REACHED -> new Pill(Tone.SUCCESS, Feather.AWARD, texts.of(GoalOutcome.REACHED));
                            case DROPPED -> Pill.neutral(texts.of(GoalOutcome.DROPPED));
                        });
        row.getChildren()
                .add(new ActionButton("goal-edit-" + goal.id().value(), texts.get("goal.edit", goal.goal()), () -> {
                            presenter.edit(goal);
                            form.first().requestFocus();
                        })
                        .icon(Feather.EDIT_2)
                        .iconOnly()
                        .small()
                        .flat());
        return row;
    }
}
