package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was said, once more, before it is finished. */
final class MeetingSummaryView extends StackPane {
    private final MeetingPresenter presenter;
    private final Clock clock;
    private final GoalWords words = new GoalWords();
    private final Texts texts = Texts.beside(MeetingSummaryView.class);
    private final Card said = new Card(texts.get("story.words")).icon(Feather.MESSAGE_CIRCLE);
    private final Card goals = new Card(texts.get("story.goals")).icon(Feather.FLAG);
    private final Card round = new Card(texts.get("meeting.deepen")).icon(Feather.TARGET);
    private final TextField met = new TextField();

    MeetingSummaryView(MeetingPresenter presenter, Clock clock) {
        this.presenter = presenter;
        this.clock = clock;
        said.empty(texts.get("meeting.said.none"));
        goals.empty(texts.get("goals.none"));
        round.empty(texts.get("meeting.deepen.none"));
        met.setId("meeting-met");
        met.textProperty().bindBidirectional(presenter.metOn);
        Form day = new Form(new FormField("metOn", texts.get("meeting.met"), met)
                        .help(presenter.start.met().isEmpty() ? "" : texts.get("meeting.met.by", presenter.start.met()))
                        .shortField())
                .refusals(presenter.refusal);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-columns");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        VBox left = new VBox(said, day);
        left.getStyleClass().add("cards");
        VBox right = new VBox(goals, round);
        right.getStyleClass().add("cards");
        grid.addRow(0, left, right);
        getChildren().add(new FollowingView(grid));
    }

    void draw() {
        said.rows().clear();
        fact(texts.get("story.words"), presenter.words.get());
        fact(texts.get("story.matters"), presenter.matters.get());
        fact(texts.get("story.strengths"), presenter.strengths.get());
        LocalDate today = LocalDate.now(clock);
        goals.rows()
                .setAll(presenter.goals.goals.stream()
                        .filter(Goal::open)
                        .map(goal -> row(goal, today))
                        .toList());
        List<Problem> deepen = presenter.round.toDeepen();
        round.rows().setAll(deepen.stream().map(this::row).toList());
        round.countProperty().set(texts.get("meeting.round", deepen.size(), presenter.round.nothingToSay()));
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            VBox fact = new VBox(Words.of(label, "second"), Words.paragraph(texts.get("quoted", value.strip())));
            fact.setMinWidth(0);
            HBox.setHgrow(fact, Priority.ALWAYS);
            said.rows().add(Card.row(fact));
        }
    }

    private Node row(Goal goal, LocalDate today) {
        VBox both = new VBox(Words.paragraph(goal.goal(), "medium"));
        String due = words.due(goal, today);
        if (!due.isEmpty()) {
            both.getChildren().add(Words.of(due, "second"));
        }
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        return Card.row(both, AgreementPillView.of(goal));
    }

    private Node row(Problem problem) {
        return Card.row(
                Icon.of(Feather.CHEVRON_RIGHT),
                Words.of(problem.name(), "medium"),
                Words.of(texts.get("domain." + problem.domain().code()), "second"));
    }
}
