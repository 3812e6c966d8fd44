package fr.boussole.today;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Patients;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.TypeAhead;
import fr.boussole.security.Session;
import fr.boussole.visit.Recorder;
import fr.boussole.visit.VisitWords;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The day of the nurse who is signed in, and the team's. */
final class TodayPresenter {
    private static final int MATCHES = 8;

    final ObjectProperty<LocalDate> day;
    final ObjectProperty<Days.Scope> scope = new SimpleObjectProperty<>(Days.Scope.MINE);
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty state = new SimpleStringProperty("");
    /** What the rows that are not recorded are: a guess. */
    final StringProperty usual = new SimpleStringProperty("");

    final StringProperty away = new SimpleStringProperty("");
    final StringProperty backup = new SimpleStringProperty("");
    final BooleanProperty backupOld = new SimpleBooleanProperty();
    /** False for a member who sees the team's day without recording time of her own. */
    final BooleanProperty records = new SimpleBooleanProperty(true);

    final BooleanProperty atToday = new SimpleBooleanProperty(true);
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
    final ObservableList<TodayRow> cancelled = FXCollections.observableArrayList();
    final ObservableList<TodayRow> unfinished = FXCollections.observableArrayList();
    /** The expected visit that carries the quick field. */
    final ObjectProperty<Optional<Habits.Slot>> next = new SimpleObjectProperty<>(Optional.empty());

    /** Counts each time rows, next visit and sentences are all set anew: the view draws then, and only then. */
    final IntegerProperty revision = new SimpleIntegerProperty();

    final QuickPresenter quick;
    /** The field for anyone else. */
    final QuickPresenter other;

    final TypeAhead<PatientLine> person;

    private final Days days;
    private final Recorder recorder;
    private final LastBackup lastBackup;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(TodayPresenter.class);
    private final VisitWords words = new VisitWords();
    private final Set<Habits.Slot> skipped = new HashSet<>();
    private boolean moving;

    TodayPresenter(Days days, Recorder recorder, Patients patients, Session session, LastBackup lastBackup, Desk desk) {
        this.days = days;
        this.recorder = recorder;
        this.lastBackup = lastBackup;
        this.desk = desk;
        latest = new Latest(desk.background());
        day = new SimpleObjectProperty<>(LocalDate.now(desk.clock()));
        quick = new QuickPresenter(recorder, session, desk, this::reload, this::startOver);
        other = new QuickPresenter(recorder, session, desk, this::recordedOther, this::reload);
        person = new TypeAhead<>(
                desk.background(),
                query -> patients.search(query, MATCHES),
                line -> texts.get("person.match", words.person(line), Formats.date(line.birthDate())),
                cause -> desk.dialogs().failed(texts.get("search.failed"), cause));
        person.chosenProperty()
                .subscribe(line -> other.aim(Optional.ofNullable(line)
                        .map(one -> new QuickPresenter.Target(one.id(), words.briefly(one), Optional.empty()))));
        day.subscribe(now -> title.set(sentence(Formats.day(now))));
        day.addListener((property, before, now) -> changedDay());
        scope.addListener((property, before, now) -> reload());
    }

    /** The page comes into view; over midnight « today » is the new day. */
    void shown() {
        if (atToday.get() && !day.get().equals(today())) {
            day.set(today());
        } else {
            reload();
        }
    }

    void previousDay() {
        day.set(day.get().minusDays(1));
    }

    void nextDay() {
        day.set(day.get().plusDays(1));
    }

    void backToToday() {
        day.set(today());
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /** A visit is a fact: days to come are not shown here. */
    private void changedDay() {
        if (moving) {
            return;
        }
        if (day.get().isAfter(today())) {
            moving = true;
            day.set(today());
            moving = false;
        }
        atToday.set(day.get().equals(today()));
        skipped.clear();
        reload();
    }

    void reload() {
        LocalDate date = day.get();
        Days.Scope wanted = scope.get();
        latest.run(
                () -> new Read(days.read(date, wanted), lastBackup.made()),
                read -> show(read, wanted),
                cause -> desk.dialogs().failed(texts.get("load.failed"), cause));
    }

    private record Read(Days.Day day, Optional<LastBackup.Made> backup) {}

    private void show(Read read, Days.Scope wanted) {
        Days.Day now = read.day();
        TodayRows in = new TodayRows(now, wanted);
        records.set(now.mine());
        List<TodayRow> shown = in.rows().stream()
                .filter(row -> row.slot().filter(skipped::contains).isEmpty())
                .toList();
        rows.setAll(shown);
        cancelled.setAll(in.cancelled());
        unfinished.setAll(now.unfinished().stream().map(in::unfinished).toList());
        DayWords said = new DayWords(now, today());
        away.set(said.away());
        usual.set(said.usual());
        quick.on(now.date(), now.price());
        other.on(now.date(), now.price());
        aim(stillNext(shown));
        state.set(said.state(next.get().map(slot -> in.briefly(slot.patient()))));
        backup.set(said.backup(read.backup()));
        backupOld.set(said.old(read.backup()));
        loaded.set(true);
        revision.set(revision.get() + 1);
    }

    private Optional<Habits.Slot> stillNext(List<TodayRow> shown) {
        List<Habits.Slot> slots =
                shown.stream().flatMap(row -> row.slot().stream()).toList();
        return next.get().filter(slots::contains).or(() -> slots.stream().findFirst());
    }

    /** Puts the quick field into the row of an expected visit. */
    void choose(Optional<Habits.Slot> slot) {
        aim(slot);
        revision.set(revision.get() + 1);
    }

    private void aim(Optional<Habits.Slot> slot) {
        next.set(slot);
        quick.aim(slot.map(one ->
                new QuickPresenter.Target(one.patient(), nameOf(one.patient()), Optional.of(one.on(day.get())))));
    }

    /** Down and Up. */
    void move(int steps) {
        List<Habits.Slot> slots =
                rows.stream().flatMap(row -> row.slot().stream()).toList();
        if (!slots.isEmpty()) {
            int now = next.get().map(slots::indexOf).orElse(-1);
            choose(Optional.of(slots.get(Math.clamp(now + steps, 0, slots.size() - 1))));
        }
    }

    /** Not today: the suggestion goes away until the day is opened again. */
    void skip() {
        next.get().ifPresent(slot -> {
            skipped.add(slot);
            List<Habits.Slot> slots =
                    rows.stream().flatMap(row -> row.slot().stream()).toList();
            int at = slots.indexOf(slot);
            rows.removeIf(row -> row.slot().equals(Optional.of(slot)));
            choose(
                    at + 1 < slots.size()
                            ? Optional.of(slots.get(at + 1))
                            : slots.stream().filter(one -> !one.equals(slot)).findFirst());
            desk.notices().say(texts.get("skipped", nameOf(slot.patient())), () -> {
                skipped.remove(slot);
                reload();
            });
        });
    }

    /** Tab was pressed in the field of the person, or Enter in the field of the time. */
    void confirmOther() {
        if (person.waiting()) {
            return;
        }
        other.confirm();
    }

    void restore(TodayRow row) {
        row.visit()
                .ifPresent(visit -> desk.background()
                        .run(
                                () -> recorder.restore(visit),
                                back -> reload(),
                                cause -> desk.dialogs().failed(texts.get("restore.failed"), cause)));
    }

    private void startOver() {
        next.set(Optional.empty());
        reload();
    }

    private void recordedOther() {
        person.clear();
        reload();
    }

    private String nameOf(PatientId id) {
        return rows.stream()
                .filter(row -> row.patient().equals(Optional.of(id)))
                .map(TodayRow::briefly)
                .findFirst()
                .orElse("");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }
}
