package fr.boussole.template;

import fr.boussole.careplan.CarePlan;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.template.PlanTemplate.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of templates, the chosen one beside a person's plan, and what can be done with it. */
final class TemplatesPresenter {
    static final String ENDING = "json";

    final StringProperty query = new SimpleStringProperty("");
    final ObservableList<Offered> shown = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Offered> chosen = new SimpleObjectProperty<>();
    /** Of the chosen one, once her plan has been read. */
    final ObservableList<ChoicePresenter> choices = FXCollections.observableArrayList();

    final StringProperty summary = new SimpleStringProperty("");
    /** Nothing of it is left to add. */
    final BooleanProperty nothingNew = new SimpleBooleanProperty();

    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    /** The person whose plan it is about. @param changed told once her plan is another */
    record Whose(PatientId person, PersonTemplates templates, Runnable changed) {}

    final Optional<Whose> whose;
    private final PlanTemplates templates;
    private final Desk desk;
    private final Runnable close;
    private final Texts texts = Texts.beside(TemplatesPresenter.class);
    private List<Offered> all = List.of();
    private boolean busy;

    /** @param whose empty for the templates alone */
    TemplatesPresenter(PlanTemplates templates, Optional<Whose> whose, Desk desk, Runnable close) {
        this.templates = templates;
        this.whose = whose;
        this.desk = desk;
        this.close = close;
        query.subscribe((was, now) -> filter());
        chosen.subscribe((was, now) -> compare());
    }

    void load() {
        load(Optional.ofNullable(chosen.get()));
    }

    private void load(Optional<Offered> wanted) {
        desk.background()
                .run(
                        templates::all,
                        read -> {
                            all = read;
                            filter();
                            wanted.flatMap(this::again).ifPresent(chosen::set);
                        },
                        this::failed);
    }

    private Optional<Offered> again(Offered one) {
        return shown.stream()
                .filter(now -> now.own().isPresent()
                        ? now.own().map(Offered.Own::id).equals(one.own().map(Offered.Own::id))
                        : now.equals(one))
                .findFirst();
    }

    private void filter() {
        String[] words = Formats.searchKey(query.get()).split(" ");
        Offered before = chosen.get();
        shown.setAll(all.stream().filter(one -> matches(one, words)).toList());
        if (before == null || again(before).isEmpty()) {
            chosen.set(shown.isEmpty() ? null : shown.getFirst());
        } else {
            chosen.set(again(before).orElseThrow());
        }
    }

    private static boolean matches(Offered one, String[] words) {
        PlanTemplate template = one.template();
        String key = " "
                + Formats.searchKey(template.name() + " " + template.description() + " "
                        + String.join(
                                " ",
                                template.problems().stream()
                                        .map(part -> part.problem().name())
                                        .toList()));
        return Stream.of(words).allMatch(word -> key.contains(" " + word));
    }

    private void compare() {
        refusal.set(null);
        Offered wanted = chosen.get();
        if (wanted == null) {
            choices.clear();
            sum();
            return;
        }
        PlanTemplate template = wanted.template();
        if (whose.isEmpty()) {
            show(Difference.of(new CarePlan(List.of()), template));
            return;
        }
        Whose her = whose.get();
        desk.background()
                .run(
                        () -> her.templates().difference(her.person(), template),
                        difference -> {
                            if (wanted.equals(chosen.get())) {
                                show(difference);
                            }
                        },
                        this::failed);
    }

    private void show(Difference difference) {
        List<ChoicePresenter> made =
                difference.lines().stream().map(ChoicePresenter::new).toList();
        made.forEach(one -> one.changed(this::sum));
        choices.setAll(made);
        nothingNew.set(whose.isPresent() && !difference.adds());
        sum();
    }

    private void sum() {
        long problems = choices.stream().filter(ChoicePresenter::moves).count();
        long steps = choices.stream().mapToLong(ChoicePresenter::added).sum();
        summary.set(whose.isEmpty() || choices.isEmpty() ? "" : texts.get("summary", problems, steps));
    }

    /** Adds what is ticked to her plan. */
    void apply() {
        Offered wanted = chosen.get();
        if (busy || wanted == null || whose.isEmpty()) {
            return;
        }
        refusal.set(null);
        List<Part> parts =
                choices.stream().flatMap(one -> one.chosen().stream()).toList();
        Whose her = whose.get();
        busy = true;
        desk.background()
                .run(
                        () -> her.templates().apply(her.person(), parts),
                        applied -> {
                            busy = false;
                            close.run();
                            her.changed().run();
                            desk.notices()
                                    .say(
                                            texts.get(
                                                    "apply.done",
                                                    wanted.template().name(),
                                                    applied.problems(),
                                                    applied.interventions().size()),
                                            () -> undo(
                                                    her,
                                                    applied,
                                                    wanted.template().name()));
                        },
                        this::failed);
    }

    private void undo(Whose her, Applied applied, String name) {
        desk.background()
                .run(
                        () -> {
                            her.templates().undo(applied, texts.get("apply.undone.why", name));
                            return true;
                        },
                        done -> {
                            desk.notices().say(texts.get("apply.undone"));
                            her.changed().run();
                        },
                        cause -> {
                            if (cause instanceof Refusal refused) {
                                desk.notices().say(refused.sentence());
                            } else {
                                desk.dialogs().failed(texts.get("failed"), cause);
                            }
                        });
    }

    void chooseFile() {
        desk.dialogs().chooseOpenFile(texts.get("take.title"), List.of(ENDING), this::take);
    }

    /** A file of another team. */
    void take(Path file) {
        refusal.set(null);
        desk.background()
                .run(
                        () -> templates.take(file),
                        taken -> {
                            query.set("");
                            load(Optional.of(taken));
                            desk.notices()
                                    .say(texts.get("take.done", taken.template().name()), () -> withdraw(taken));
                        },
                        this::failed);
    }

    void give() {
        Offered one = chosen.get();
        if (one != null) {
            String name = Formats.searchKey(one.template().name()).replace(' ', '-') + "." + ENDING;
            desk.dialogs()
                    .chooseSaveFile(
                            texts.get("give.title"),
                            name,
                            file -> desk.background()
                                    .run(
                                            () -> {
                                                templates.give(one, file);
                                                return true;
                                            },
                                            done -> desk.notices()
                                                    .say(texts.get("give.done", String.valueOf(file.getFileName()))),
                                            this::failed));
        }
    }

    /** Takes the chosen one out of the team's list. */
    void withdraw() {
        Offered one = chosen.get();
        if (one != null) {
            withdraw(one);
        }
    }

    private void withdraw(Offered one) {
        desk.background()
                .run(
                        () -> templates.withdraw(one),
                        withdrawn -> {
                            load();
                            desk.notices()
                                    .say(
                                            texts.get(
                                                    "withdraw.done",
                                                    withdrawn.template().name()),
                                            () -> restore(withdrawn));
                        },
                        this::failed);
    }

    private void restore(Offered one) {
        desk.background().run(() -> templates.restore(one), back -> load(Optional.of(back)), this::failed);
    }

    /** What was kept or renamed is chosen. */
    void kept(Offered one) {
        query.set("");
        load(Optional.of(one));
    }

    private void failed(Exception cause) {
        busy = false;
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
