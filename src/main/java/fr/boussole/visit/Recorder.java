package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a visit once its doubts are said: shared time with another visit of the same member, more than twelve hours, a
 * death before that day. A doubt never forbids; whoever knows better confirms it. Reads the database: not on the
 * screen's thread.
 */
public final class Recorder {
    private static final int LONG_MINUTES = 12 * 60;

    private final Visits visits;
    private final Patients patients;
    private final VisitWords words = new VisitWords();
    private final Texts texts = Texts.beside(Recorder.class);

    public Recorder(Visits visits, Patients patients) {
        this.visits = visits;
        this.patients = patients;
    }

    /** A done visit, ready to be written. */
    public Visit draft(MemberId member, Optional<PatientId> patient, VisitTime time, VisitKind kind, String note) {
        return new Visit(
                visits.nextId(), member, patient, time, kind, VisitStatus.DONE, note, Visit.Invoiced.NOT_YET, 1);
    }

    /** What came of it: the visit as written, or the doubt because of which nothing was written yet. */
    public record Outcome(Optional<Visit> written, String doubt) {}

    /** @param confirmed the doubts of this very visit were read and set aside */
    public Outcome record(Visit visit, boolean confirmed) {
        return record(visit, confirmed, written -> {});
    }

    /** @param along writes what belongs to the visit in the same transaction */
    public Outcome record(Visit visit, boolean confirmed, Consumer<Visit> along) {
        String doubt = confirmed ? "" : doubt(visit);
        if (!doubt.isEmpty()) {
            return new Outcome(Optional.empty(), doubt);
        }
        visits.record(visit, along);
        return new Outcome(Optional.of(visit), "");
    }

    /** The same for a visit that is corrected. */
    public Outcome correct(Visit visit, boolean confirmed, Consumer<Visit> along) {
        String doubt = confirmed ? "" : doubt(visit);
        return doubt.isEmpty()
                ? new Outcome(Optional.of(visits.correct(visit, along)), "")
                : new Outcome(Optional.empty(), doubt);
    }

    /** Writes what belongs to a visit that itself stays as it is: also one on an issued invoice. */
    public Visit complete(Visit visit, Consumer<Visit> along) {
        visits.complete(visit, along);
        return visit;
    }

    /** The visit is kept as cancelled. */
    public Visit cancel(Visit visit) {
        return cancel(visit, written -> {});
    }

    /** Undoes a recording. @param along undoes what was written with it, in the same transaction */
    public Visit cancel(Visit visit, Consumer<Visit> along) {
        return visits.cancel(visit, along);
    }

    public Visit restore(Visit visit) {
        return visits.restore(visit);
    }

    /** Undoes a correction: no doubt is said about what stood there before. */
    public Visit putBack(Visit before, Consumer<Visit> along) {
        return visits.correct(before, along);
    }

    /** In one or two sentences; empty when there is none. */
    public String doubt(Visit visit) {
        List<String> sentences = new ArrayList<>();
        List<Visit> overlapping = visits.overlapping(visit);
        if (!overlapping.isEmpty()) {
            Visit other = overlapping.getFirst();
            sentences.add(texts.get("doubt.overlap", name(other), words.range(other.time()), overlapping.size() - 1));
        }
        int minutes = visit.time().minutes().orElse(0);
        if (minutes > LONG_MINUTES) {
            sentences.add(texts.get("doubt.long", Formats.duration(minutes)));
        }
        visit.patient()
                .flatMap(this::died)
                .filter(day -> visit.time().date().isAfter(day))
                .ifPresent(day -> sentences.add(texts.get("doubt.died", Formats.date(day))));
        return String.join(" ", sentences);
    }

    private Optional<LocalDate> died(PatientId id) {
        return patients.byIds(Set.of(id)).values().stream()
                .filter(person -> person.standing().status() == PatientStatus.DIED)
                .flatMap(person -> person.standing().since().stream())
                .findFirst();
    }

    private String name(Visit visit) {
        return visit.patient()
                .flatMap(id -> patients.lines(Set.of(id)).values().stream().findFirst())
                .map((PatientLine person) -> words.briefly(person))
                .orElse(words.kind(visit.kind()));
    }
}
