package fr.boussole.situation;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Her own terms and the steps under way at the left, her rights and what to ask her at the right. */
final class SituationView extends ScrollPane {
    private final SituationPresenter presenter;
    private final SituationFeature feature;
    private final SituationWords words = new SituationWords();
    private final Texts texts = Texts.beside(SituationView.class);
    private final Card life = new Card(texts.get("card.life")).icon(Feather.HEART);
    private final Card steps = new Card(texts.get("card.steps")).icon(Feather.CHECK_SQUARE);
    private final Card rights = new Card(texts.get("card.rights")).icon(Feather.SHIELD);
    private final Card questions = new Card(texts.get("card.questions")).icon(Feather.HELP_CIRCLE);

    SituationView(SituationPresenter presenter, SituationFeature feature) {
        this.presenter = presenter;
        this.feature = feature;
        life.action(new ActionButton("situation-edit", texts.get("life.edit"), this::edit).flat())
                .empty(texts.get("life.none"));
        steps.action(new ActionButton("step-add", texts.get("step.add"), this::newStep).flat())
                .empty(texts.get("steps.none"));
        rights.action(new ActionButton("right-add", texts.get("right.add"), () -> newRight(Optional.empty())).flat())
                .empty(texts.get("rights.none"));
        questions.empty(texts.get("questions.none"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-columns");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(column(life, steps), 0, 0);
        grid.add(column(rights, questions), 1, 0);
        setContent(grid);
        setFitToWidth(true);
        setFocusTraversable(false);
        setId("situation");
        presenter.reading.subscribe(this::draw);
    }

    private void draw(SituationReader.@Nullable Reading read) {
        if (read == null) {
            return;
        }
        Situation situation = read.situation();
        life.rows().clear();
        fact(texts.get("field.own.words"), quoted(situation.ownWords()));
        fact(texts.get("field.household"), situation.household());
        fact(texts.get("field.housing"), situation.housing());
        fact(texts.get("field.isolation"), situation.isolation());
        fact(texts.get("field.income"), situation.income());
        steps.countProperty().set(count(read.underWay().size()));
        steps.rows().setAll(read.steps().stream().map(step -> row(step, read)).toList());
        rights.countProperty().set(count(read.rights().size()));
        rights.rows()
                .setAll(read.rights().stream().map(right -> row(right, read)).toList());
        questions.countProperty().set(count(read.questions().size()));
        questions.rows().setAll(read.questions().stream().map(this::row).toList());
    }

    private String quoted(String said) {
        return SituationWords.quoted(said);
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            VBox fact = new VBox(Words.of(label, "second"), Words.paragraph(value));
            fact.setMinWidth(0);
            HBox.setHgrow(fact, Priority.ALWAYS);
            life.rows().add(Card.row(fact));
        }
    }

    private Node row(Entitlement right, SituationReader.Reading read) {
        HBox row = Card.row(grow(words.right(right), words.second(right)), pill(right, read));
        row.getChildren()
                .add(new ActionButton(
                                "right-edit-" + right.id().value(),
                                texts.get("edit"),
                                () -> feature.edit(right, presenter::load))
                        .icon(Feather.EDIT_2)
                        .iconOnly()
                        .small()
                        .flat());
        return row;
    }

    private Pill pill(Entitlement right, SituationReader.Reading read) {
        if (read.ending().contains(right)) {
            var end = right.endsOn().orElseThrow();
            return new Pill(words.tone(end, read.today()), Feather.CLOCK, words.ending(end, read.today()));
        }
        return switch (right.state()) {
            case OPEN -> new Pill(Tone.SUCCESS, Feather.CHECK, texts.of(right.state()));
            case ASKED -> new Pill(Tone.ACCENT, Feather.SEND, texts.of(right.state()));
            case LIKELY -> new Pill(Tone.WARNING, Feather.HELP_CIRCLE, texts.of(right.state()));
            case REFUSED, DECLINED, ENDED -> Pill.neutral(texts.of(right.state()));
        };
    }

    private Node row(SocialStep step, SituationReader.Reading read) {
        boolean done = step.doneOn().isPresent();
        HBox row = Card.row(grow(step.what(), words.second(step, read)));
        if (done) {
            row.getChildren().addFirst(Icon.of(Feather.CHECK));
        } else {
            if (step.dueOn().filter(day -> day.isBefore(read.today())).isPresent()) {
                row.getChildren().add(new Pill(Tone.WARNING, Feather.CLOCK, texts.get("step.late")));
            }
            row.getChildren()
                    .add(new ActionButton(
                                    "step-done-" + step.id().value(),
                                    texts.get("step.done"),
                                    () -> presenter.finish(step))
                            .small());
        }
        row.getChildren()
                .add(new ActionButton(
                                "step-edit-" + step.id().value(),
                                texts.get("edit"),
                                () -> feature.step(presenter.person(), Optional.of(step), read, presenter::load))
                        .icon(Feather.EDIT_2)
                        .iconOnly()
                        .small()
                        .flat());
        return row;
    }

    private Node row(Question question) {
        return Card.row(
                grow(texts.of(question), why(question)),
                new ActionButton(
                                "question-" + question.ordinal(),
                                texts.get("question.note"),
                                () -> newRight(Optional.of(question)))
                        .small());
    }

    private String why(Question question) {
        return switch (question) {
            case APA -> texts.get("why.apa");
            case ALD -> texts.get("why.ald");
            case C2S -> texts.get("why.c2s");
            case PCH -> texts.get("why.pch");
        };
    }

    private static Node grow(String first, String second) {
        VBox both = new VBox(Words.paragraph(first, "medium"));
        if (!second.isBlank()) {
            both.getChildren().add(Words.paragraph(second, "second"));
        }
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private static Node column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("cards");
        column.setMinHeight(Region.USE_PREF_SIZE);
        return column;
    }

    private void edit() {
        SituationReader.@Nullable Reading read = presenter.reading.get();
        if (read != null) {
            feature.edit(read.situation(), presenter::load);
        }
    }

    private void newStep() {
        SituationReader.@Nullable Reading read = presenter.reading.get();
        if (read != null) {
            feature.step(presenter.person(), Optional.empty(), read, presenter::load);
        }
    }

    private void newRight(Optional<Question> question) {
        feature.newRight(presenter.person(), question, presenter::load);
    }
}
