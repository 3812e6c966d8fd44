package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.TypedDate;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Her goals, and the one being typed. */
final class GoalsPresenter {
    final ObservableList<Goal> goals = FXCollections.observableArrayList();
    /** The one being changed; null for a new one. */
    final ObjectProperty<@Nullable Goal> editing = new SimpleObjectProperty<>();

    final StringProperty goal = new SimpleStringProperty("");
    final StringProperty measure = new SimpleStringProperty("");
    final StringProperty dueOn = new SimpleStringProperty("");
    final ObjectProperty<ProposedBy> by = new SimpleObjectProperty<>(ProposedBy.PERSON);
    final ObjectProperty<Agreement> agreement = new SimpleObjectProperty<>(Agreement.AGREED);
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<GoalOutcome> outcome = new SimpleObjectProperty<>(GoalOutcome.OPEN);
    final StringProperty endedOn = new SimpleStringProperty("");
    /** « Ce jour est passé. »; the goal is kept all the same. */
    final StringProperty dueWarning = new SimpleStringProperty("");

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final PatientId person;
    private final Goals service;
    private final Desk desk;
    private final InTurn turn;
    private final Texts texts = Texts.beside(GoalsPresenter.class);

    GoalsPresenter(PatientId person, Goals service, Desk desk, InTurn turn) {
        this.person = person;
        this.service = service;
        this.desk = desk;
        this.turn = turn;
        dueOn.subscribe(typed -> dueWarning.set(
                TypedDate.recent(typed)
                                .filter(LocalDate.now(desk.clock())::isAfter)
                                .isPresent()
                        ? texts.get("goal.due.past")
                        : ""));
        outcome.subscribe(now -> {
            if (now == GoalOutcome.OPEN) {
                endedOn.set("");
            } else if (endedOn.get().isBlank()) {
                endedOn.set(Formats.date(LocalDate.now(desk.clock())));
            }
        });
    }

    /** Something is typed that is not among the goals. */
    boolean begun() {
        Goal one = editing.get();
        return one == null
                ? !(goal.get() + measure.get() + dueOn.get() + reason.get()).isBlank()
                : !typed().equals(typed(one));
    }

    void edit(Goal one) {
        refusal.set(null);
        editing.set(one);
        put(typed(one));
    }

    /** The form is empty again, for a new goal. */
    void clear() {
        refusal.set(null);
        editing.set(null);
        put(Map.of());
    }

    void save() {
        save(() -> {});
    }

    /** @param then once it is on the disk */
    void save(Runnable then) {
        refusal.set(null);
        Goal before = editing.get();
        try {
            Goal now = made(before);
            turn.run(
                    () -> before == null ? service.add(now.with(service.nextId())) : service.save(now),
                    saved -> {
                        clear();
                        load();
                        if (before != null) {
                            desk.notices().say(texts.get("goal.saved"), () -> undo(before, saved));
                        }
                        then.run();
                    },
                    this::fail);
        } catch (Refusal wrong) {
            refusal.set(wrong);
        }
    }

    private void undo(Goal before, Goal saved) {
        turn.run(() -> service.save(before.with(saved.version())), back -> load(), this::fail);
    }

    void load() {
        turn.run(() -> service.of(person), goals::setAll, this::fail);
    }

    private Goal made(@Nullable Goal before) {
        if (goal.get().isBlank()) {
            throw Refusal.at("goal", texts.get("goal.missing"));
        }
        if (agreement.get().wantsReason() && reason.get().isBlank()) {
            throw Refusal.at(
                    "reason",
                    texts.get(agreement.get() == Agreement.REFUSED ? "goal.why.refused" : "goal.why.reserved"));
        }
        return new Goal(
                before == null ? new GoalId(0) : before.id(),
                before == null ? person : before.patient(),
                goal.get().strip(),
                measure.get().strip(),
                date("dueOn", dueOn.get()),
                new Goal.Decision(
                        by.get(),
                        agreement.get(),
                        agreement.get().wantsReason() ? reason.get().strip() : ""),
                new Goal.End(
                        outcome.get(),
                        outcome.get() == GoalOutcome.OPEN ? Optional.empty() : date("endedOn", endedOn.get())),
                before == null ? 1 : before.version());
    }

    private Optional<LocalDate> date(String field, String typed) {
        Optional<LocalDate> day = TypedDate.recent(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            throw Refusal.at(field, texts.get("date.unreadable"));
        }
        return day;
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("goal.failed"), cause);
        }
    }

    /** What is typed, by the field's name, for the draft. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        typed.put("goal", goal.get());
        typed.put("measure", measure.get());
        typed.put("dueOn", dueOn.get());
        typed.put("by", by.get().name());
        typed.put("agreement", agreement.get().name());
        typed.put("reason", reason.get());
        typed.put("outcome", outcome.get().name());
        typed.put("endedOn", endedOn.get());
        return typed;
    }

    private static Map<String, String> typed(Goal one) {
        return Map.of(
                "goal",
                one.goal(),
                "measure",
                one.measure(),
                "dueOn",
                one.dueOn().map(Formats::date).orElse(""),
                "by",
                one.decision().by().name(),
                "agreement",
                one.decision().agreement().name(),
                "reason",
                one.decision().reason(),
                "outcome",
                one.end().outcome().name(),
                "endedOn",
                one.end().on().map(Formats::date).orElse(""));
    }

    /** Takes up what a draft held. @param key of the goal that was being changed, 0 for a new one */
    void resume(List<Goal> known, long key, Map<String, String> typed) {
        goals.setAll(known);
        editing.set(known.stream()
                .filter(one -> one.id().value() == key)
                .findFirst()
                .orElse(null));
        put(typed);
    }

    private void put(Map<String, String> typed) {
        goal.set(typed.getOrDefault("goal", ""));
        measure.set(typed.getOrDefault("measure", ""));
        dueOn.set(typed.getOrDefault("dueOn", ""));
        by.set(ProposedBy.valueOf(typed.getOrDefault("by", ProposedBy.PERSON.name())));
        agreement.set(Agreement.valueOf(typed.getOrDefault("agreement", Agreement.AGREED.name())));
        reason.set(typed.getOrDefault("reason", ""));
        outcome.set(GoalOutcome.valueOf(typed.getOrDefault("outcome", GoalOutcome.OPEN.name())));
        endedOn.set(typed.getOrDefault("endedOn", ""));
    }
}
