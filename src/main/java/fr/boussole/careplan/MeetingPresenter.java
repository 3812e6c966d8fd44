package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.TypedDate;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A first meeting: her words, her goals, the walk through the domains, a summary. Goals and answers are written at
 * once; her words stand in a draft until the meeting is finished, so that leaving never loses anything.
 */
final class MeetingPresenter {
    static final int WORDS = 0;
    static final int GOALS = 1;
    static final int ROUND = 2;
    static final int SUMMARY = 3;
    private static final String GOAL = "goal.";

    final IntegerProperty step = new SimpleIntegerProperty();
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty matters = new SimpleStringProperty("");
    final StringProperty strengths = new SimpleStringProperty("");
    final StringProperty metOn = new SimpleStringProperty("");
    /** Grows with whatever is typed: after a pause it is to be kept. */
    final LongProperty typed = new SimpleLongProperty();
    /** « Brouillon gardé à 10:02 », or why not. */
    final StringProperty kept = new SimpleStringProperty("");

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** What a colleague wrote since this meeting was begun; null when nobody did. */
    final ObjectProperty<@Nullable Story> theirs = new SimpleObjectProperty<>();

    final GoalsPresenter goals;
    final RoundPresenter round;
    final MeetingReader.Start start;

    private final PatientId person;
    private final Stories stories;
    private final Desk desk;
    private final InTurn turn;
    private final Runnable changed;
    private final Consumer<List<Problem>> finished;
    private final Texts texts = Texts.beside(MeetingPresenter.class);
    private Story base;
    private Optional<StoryDraft> last;
    private boolean finishing;
    private boolean over;

    /**
     * @param changed something of the meeting is on the disk
     * @param finished with the problems to be raised, none when that is to wait
     */
    MeetingPresenter(
            PatientId person,
            MeetingReader.Start start,
            MeetingReader.Services services,
            Desk desk,
            Runnable changed,
            Consumer<List<Problem>> finished) {
        this.person = person;
        this.start = start;
        this.desk = desk;
        this.changed = changed;
        this.finished = finished;
        stories = services.stories();
        turn = new InTurn(desk.background());
        goals = new GoalsPresenter(person, services.goals(), desk, turn);
        round = new RoundPresenter(person, start, stories, desk, turn);
        base = start.story();
        last = start.draft().map(Stories.Kept::draft);
        fill();
        List.<Property<?>>of(words, matters, strengths, metOn, goals.goal, goals.measure, goals.dueOn, goals.by)
                .forEach(this::follow);
        List.<Property<?>>of(goals.agreement, goals.reason, goals.outcome, goals.endedOn, goals.editing, round.domain)
                .forEach(this::follow);
    }

    private void follow(Property<?> property) {
        property.subscribe((before, now) -> typed.set(typed.get() + 1));
    }

    private void fill() {
        StoryDraft draft = last.orElseGet(() -> new StoryDraft(WORDS, base.version(), Map.of()));
        Map<String, String> fields = draft.fields();
        words.set(fields.getOrDefault("words", base.words()));
        matters.set(fields.getOrDefault("matters", base.matters()));
        strengths.set(fields.getOrDefault("strengths", base.strengths()));
        metOn.set(fields.getOrDefault("metOn", Formats.date(base.metOn())));
        OmahaCatalog.get().domains().stream()
                .filter(one -> one.code().equals(draft.of("domain")))
                .findFirst()
                .ifPresent(round.domain::set);
        Map<String, String> goal = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(GOAL)) {
                goal.put(name.substring(GOAL.length()), value);
            }
        });
        goals.resume(start.goals(), Long.parseLong(fields.getOrDefault("goalId", "0")), goal);
        step.set(Math.clamp(draft.step(), WORDS, SUMMARY));
        start.draft().ifPresent(found -> kept.set(keptAt(found.at())));
        if (draft.version() != base.version()) {
            theirs.set(base);
        }
    }

    private StoryDraft draft() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("words", words.get());
        fields.put("matters", matters.get());
        fields.put("strengths", strengths.get());
        fields.put("metOn", metOn.get());
        fields.put("domain", round.domain.get().code());
        if (goals.begun()) {
            goals.typed().forEach((name, value) -> fields.put(GOAL + name, value));
            Goal changing = goals.editing.get();
            fields.put(
                    "goalId", Long.toString(changing == null ? 0 : changing.id().value()));
        }
        return new StoryDraft(step.get(), base.version(), fields);
    }

    /** Something would be lost without a draft: what is typed, or how far a first meeting went. */
    private boolean worthKeeping() {
        return goals.begun()
                || !words.get().equals(base.words())
                || !matters.get().equals(base.matters())
                || !strengths.get().equals(base.strengths())
                || !metOn.get().equals(Formats.date(base.metOn()))
                || base.version() == 0 && step.get() != WORDS;
    }

    /** Puts what is typed on the disk, unless it is there. */
    void keep() {
        Optional<StoryDraft> now = worthKeeping() ? Optional.of(draft()) : Optional.empty();
        if (over || now.equals(last)) {
            return;
        }
        Optional<StoryDraft> before = last;
        last = now;
        turn.run(
                () -> {
                    Optional<Instant> at = now.map(draft -> stories.keep(person, draft));
                    if (at.isEmpty()) {
                        stories.giveUp(person);
                    }
                    return at;
                },
                at -> kept.set(at.map(this::keptAt).orElse("")),
                cause -> {
                    last = before;
                    kept.set(cause instanceof Refusal refused ? refused.sentence() : texts.get("draft.failed"));
                });
    }

    private String keptAt(Instant at) {
        return texts.get(
                "draft.kept",
                Formats.shortTime(at.atZone(desk.clock().getZone()).toLocalTime()));
    }

    /** The meeting is no longer seen. Nothing is asked: nothing is lost. */
    void left() {
        if (!over) {
            keep();
            turn.run(() -> true, done -> changed.run(), cause -> {});
        }
    }

    void go(int to) {
        step.set(Math.clamp(to, WORDS, SUMMARY));
        keep();
    }

    /** Writes all of it; a goal that is half typed is written with it. @param raise what is to be deepened, now */
    void finish(boolean raise) {
        if (finishing || over) {
            return;
        }
        refusal.set(null);
        if (goals.begun()) {
            go(GOALS);
            goals.save(() -> finish(raise));
            return;
        }
        Optional<LocalDate> met = TypedDate.recent(metOn.get());
        if (met.isEmpty()) {
            refuse(Refusal.at("metOn", texts.get("date.unreadable")));
            return;
        }
        Story now = new Story(
                base.patient(), words.get(), matters.get(), strengths.get(), met.get(), base.member(), base.version());
        finishing = true;
        turn.run(
                () -> {
                    if (now.empty() && now.version() == 0) {
                        stories.giveUp(person);
                    } else {
                        stories.finish(person, now);
                    }
                    return true;
                },
                done -> {
                    over = true;
                    changed.run();
                    finished.accept(raise ? round.toDeepen() : List.of());
                },
                this::refused);
    }

    private void refused(Exception cause) {
        finishing = false;
        if (!(cause instanceof Refusal refusal)) {
            desk.dialogs().failed(texts.get("meeting.failed"), cause);
        } else if (refusal.field().isPresent()) {
            refuse(refusal);
        } else {
            turn.run(
                    () -> stories.of(person).orElse(base),
                    story -> meanwhile(story, refusal),
                    again -> refuse(refusal));
        }
    }

    private void meanwhile(Story story, Refusal refusal) {
        if (story.version() == base.version()) {
            refuse(refusal);
        } else {
            base = story;
            theirs.set(story);
            go(WORDS);
            keep();
        }
    }

    private void refuse(Refusal wrong) {
        go(wrong.field().filter("metOn"::equals).isPresent() ? SUMMARY : WORDS);
        refusal.set(wrong);
    }
}
