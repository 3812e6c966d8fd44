package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Stepper;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The meeting in four steps. Ctrl+PageDown and Ctrl+PageUp turn the page, Ctrl+S finishes. */
final class MeetingView extends VBox {
    private static final Duration PAUSE = Duration.seconds(1);

    private final MeetingPresenter presenter;
    private final Texts texts = Texts.beside(MeetingView.class);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final MeetingWordsView words;
    private final MeetingGoalsView goals;
    private final RoundView round;
    private final MeetingSummaryView summary;
    private final ActionButton finish;

    /** @param close leaves it for now */
    MeetingView(MeetingPresenter presenter, Clock clock, Runnable close) {
        this.presenter = presenter;
        setId("meeting");
        getStyleClass().add("meeting");
        getStylesheets()
                .add(Objects.requireNonNull(MeetingView.class.getResource("meeting.css"))
                        .toExternalForm());
        words = new MeetingWordsView(presenter);
        goals = new MeetingGoalsView(presenter.goals, clock);
        round = new RoundView(presenter.round);
        summary = new MeetingSummaryView(presenter, clock);
        finish = new ActionButton("meeting-finish", texts.get("meeting.finish"), () -> presenter.finish(false))
                .shortcut(texts.get("meeting.finish.keys"));
        Stepper stepper = new Stepper(
                texts.get("story.words"),
                texts.get("story.goals"),
                texts.get("meeting.round.title"),
                texts.get("meeting.summary"));
        stepper.currentProperty().bind(presenter.step);
        presenter.round.answers.subscribe(
                answers -> stepper.noteProperty(MeetingPresenter.ROUND).set(presenter.round.progress()));
        StackPane pages = new StackPane();
        List<Node> steps = List.of(words, goals, round, summary);
        for (int i = 0; i < steps.size(); i++) {
            Shown.when(steps.get(i), presenter.step.isEqualTo(i));
            pages.getChildren().add(steps.get(i));
        }
        pages.setMinHeight(0);
        VBox.setVgrow(pages, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().addAll(stepper, pages, buttons(close));
        presenter.step.addListener((property, before, now) -> {
            summary.draw();
            Focus.give(first());
        });
        summary.draw();
        presenter.typed.addListener((property, before, now) -> pause.playFromStart());
        pause.setOnFinished(over -> presenter.keep());
        // Escape, a click beside it, the lock: however it goes, what is typed is kept; a lock gives it back.
        sceneProperty().addListener((property, before, now) -> {
            pause.stop();
            if (now == null) {
                presenter.left();
            } else {
                presenter.keep();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        if (key.getCode() == KeyCode.PAGE_DOWN) {
            presenter.go(presenter.step.get() + 1);
        } else if (key.getCode() == KeyCode.PAGE_UP) {
            presenter.go(presenter.step.get() - 1);
        } else if (key.getCode() == KeyCode.S) {
            presenter.finish(false);
        } else {
            return;
        }
        key.consume();
    }

    Node first() {
        return switch (presenter.step.get()) {
            case MeetingPresenter.WORDS -> words.first();
            case MeetingPresenter.GOALS -> goals.first();
            case MeetingPresenter.ROUND -> round.first();
            default -> finish;
        };
    }

    private HBox buttons(Runnable close) {
        Label kept = Words.of("", "second");
        kept.setId("meeting-kept");
        kept.textProperty().bind(presenter.kept);
        kept.setMaxWidth(Double.MAX_VALUE);
        kept.setMinWidth(0);
        HBox.setHgrow(kept, Priority.ALWAYS);
        ActionButton away = new ActionButton("meeting-close", texts.get("meeting.close"), close);
        ActionButton back = new ActionButton(
                "meeting-back", texts.get("meeting.back"), () -> presenter.go(presenter.step.get() - 1));
        Shown.when(back, presenter.step.greaterThan(MeetingPresenter.WORDS));
        ActionButton next = new ActionButton(
                        "meeting-next", texts.get("meeting.next"), () -> presenter.go(presenter.step.get() + 1))
                .primary();
        Shown.when(next, presenter.step.lessThan(MeetingPresenter.SUMMARY));
        ActionButton raise =
                new ActionButton("meeting-raise", texts.get("meeting.raise"), () -> presenter.finish(true)).primary();
        Shown.when(
                raise,
                Bindings.createBooleanBinding(
                        () -> presenter.step.get() == MeetingPresenter.SUMMARY
                                && !presenter.round.toDeepen().isEmpty(),
                        presenter.step,
                        presenter.round.answers));
        // A first meeting is finished at its end; what was changed afterwards is written from wherever one is.
        Shown.when(
                finish,
                Bindings.createBooleanBinding(
                        () -> presenter.step.get() == MeetingPresenter.SUMMARY
                                || presenter.start.story().version() > 0,
                        presenter.step));
        HBox line = new HBox(kept, away, back, finish, next, raise);
        line.getStyleClass().add("buttons");
        return line;
    }
}
