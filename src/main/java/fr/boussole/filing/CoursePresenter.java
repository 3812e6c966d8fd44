package fr.boussole.filing;

import fr.boussole.patient.Autonomy;
import fr.boussole.patient.Destination;
import fr.boussole.patient.FieldWords;
import fr.boussole.patient.Merges;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.TypedDate;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Her course with the team, one line a status; her other files; the archive. */
final class CoursePresenter {
    /** One status in words. */
    record Line(String day, String status, String detail) {
        /** A reason stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + day + "]";
        }
    }

    /** A file joined to hers. */
    record Joined(long merge, String words) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Merge#" + merge;
        }
    }

    final ObjectProperty<@Nullable PatientStatus> status = new SimpleObjectProperty<>(PatientStatus.ACTIVE);
    final StringProperty since = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Destination> destination = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Autonomy> autonomy = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final ObservableList<Joined> joined = FXCollections.observableArrayList();
    final ObservableList<PatientLine> alike = FXCollections.observableArrayList();
    /** « Archivé le … »; empty for a file at hand. */
    final StringProperty archived = new SimpleStringProperty("");

    private final PatientId person;
    private final FilingFeature.Services services;
    private final Desk desk;
    private final Runnable changed;
    private final Texts texts = Texts.beside(CoursePresenter.class);
    private final FieldWords words = new FieldWords();
    private boolean filled;

    /** @param changed called when the head of the file must be read anew */
    CoursePresenter(PatientId person, FilingFeature.Services services, Desk desk, Runnable changed) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        this.changed = changed;
    }

    private record Read(
            List<Patient.StatusChange> course,
            List<Merges.Merge> merges,
            Map<PatientId, PatientLine> others,
            List<PatientId> alike,
            Optional<LocalDate> archived) {}

    void load() {
        desk.background().run(this::read, this::show, this::fail);
    }

    private Read read() {
        List<Merges.Merge> merges = services.merges().of(person);
        List<PatientId> alike = services.duplicates().of(person);
        Set<PatientId> others = Stream.concat(merges.stream().map(Merges.Merge::alias), alike.stream())
                .collect(Collectors.toSet());
        return new Read(
                services.patients().course(person),
                merges,
                services.patients().lines(others),
                alike,
                services.archives().archivedOn(person));
    }

    private void show(Read read) {
        lines.setAll(read.course().reversed().stream().map(this::line).toList());
        joined.setAll(read.merges().stream()
                .flatMap(merge -> Optional.ofNullable(read.others().get(merge.alias()))
                        .map(other -> new Joined(
                                merge.id(),
                                texts.get(
                                        "joined.words",
                                        other.fullName(),
                                        other.code(),
                                        Formats.date(merge.at()
                                                .atZone(desk.clock().getZone())
                                                .toLocalDate()))))
                        .stream())
                .toList());
        alike.setAll(read.alike().stream()
                .flatMap(id -> Optional.ofNullable(read.others().get(id)).stream())
                .toList());
        archived.set(read.archived()
                .map(day -> texts.get("archived.words", Formats.date(day)))
                .orElse(""));
        if (!filled) {
            filled = true;
            empty();
        }
    }

    private void empty() {
        since.set(Formats.date(LocalDate.now(desk.clock())));
        reason.set("");
        destination.set(null);
        autonomy.set(null);
    }

    private Line line(Patient.StatusChange change) {
        String leaving = change.destination().map(words::destination).orElse("");
        String alone = change.autonomy()
                .map(value -> texts.get("course.autonomy", words.autonomy(value)))
                .orElse("");
        return new Line(
                Formats.date(change.since()),
                words.status(change.status()),
                Stream.of(leaving, alone, change.reason())
                        .filter(one -> !one.isBlank())
                        .collect(Collectors.joining(" · ")));
    }

    /** Done at once, with « Annuler » in the notice. */
    void change() {
        refusal.set(null);
        Optional<LocalDate> day =
                since.get().isBlank() ? Optional.of(LocalDate.now(desk.clock())) : TypedDate.recent(since.get());
        PatientStatus now = status.get();
        if (day.isEmpty() || now == null) {
            refusal.set(Refusal.at("statusSince", texts.get("date.unreadable")));
            return;
        }
        boolean leaves = now == PatientStatus.DISCHARGED;
        Patient.StatusChange change = new Patient.StatusChange(
                now,
                day.get(),
                reason.get().strip(),
                leaves ? Optional.ofNullable(destination.get()) : Optional.empty(),
                leaves ? Optional.ofNullable(autonomy.get()) : Optional.empty());
        desk.background()
                .run(
                        () -> services.patients().changeStatus(person, change),
                        before -> {
                            desk.notices()
                                    .say(
                                            texts.get(
                                                    "status.changed",
                                                    before.identity().fullName(),
                                                    words.status(now),
                                                    Formats.date(day.get())),
                                            () -> act(() -> services.patients().takeBack(before), this::again));
                            empty();
                            again();
                        },
                        this::fail);
    }

    void separate(Joined which) {
        act(() -> services.merges().separate(which.merge()), () -> {
            desk.notices().say(texts.get("joined.apart"));
            again();
        });
    }

    /** « Ce sont deux personnes ». */
    void tellApart(PatientLine other) {
        act(() -> services.duplicates().tellApart(person, other.id()), () -> {
            desk.notices()
                    .say(
                            texts.get("alike.apart", other.fullName()),
                            () -> act(() -> services.duplicates().proposeAgain(person, other.id()), this::again));
            again();
        });
    }

    void takeOut() {
        act(() -> services.archives().takeOut(List.of(person)), () -> {
            desk.notices().say(texts.get("archived.out"));
            again();
        });
    }

    private void act(Runnable work, Runnable then) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        done -> then.run(),
                        this::fail);
    }

    /** After a change here, and after two files were joined. */
    void again() {
        load();
        changed.run();
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused && refused.field().isPresent()) {
            refusal.set(refused);
        } else if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
