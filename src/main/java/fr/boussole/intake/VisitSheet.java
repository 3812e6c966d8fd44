package fr.boussole.intake;

import fr.boussole.platform.text.Texts;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitTime;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code visits.csv}, a visit at a time, against the codes of the other files. */
final class VisitSheet {
    private static final Set<String> REQUIRED = Set.of("patient", "member", "date", "start", "end", "kind", "status");
    private static final Set<String> OPTIONAL = Set.of("minutes", "note");

    private final Findings findings;
    private final Texts texts;
    private final LocalDate today;
    private final Set<String> members;
    private final Set<String> patients;

    /** A visit by codes in upper case. */
    record Read(
            String member, Optional<String> patient, VisitTime time, VisitKind kind, VisitStatus status, String note) {}

    /** @param members codes in upper case, as {@code patients} */
    VisitSheet(Findings findings, Texts texts, LocalDate today, Set<String> members, Set<String> patients) {
        this.findings = findings;
        this.texts = texts;
        this.today = today;
        this.members = members;
        this.patients = patients;
    }

    /** @param good takes the visits without a fault */
    void read(IntakeFolder folder, Consumer<Read> good) throws IOException {
        new Sheet(folder, IntakeFolder.VISITS, findings, texts).read(REQUIRED, OPTIONAL, line -> {
            Optional<Read> visit = visit(line);
            if (line.good()) {
                visit.ifPresent(good);
            }
        });
    }

    private Optional<Read> visit(Line line) {
        String member = Line.key(line.required("member", 12));
        if (!member.isEmpty() && !members.contains(member)) {
            line.refuse("member", texts.get("member.unknown", line.cell("member")));
        }
        String patient = Line.key(line.text("patient", 20));
        if (!patient.isEmpty() && !patients.contains(patient)) {
            line.refuse("patient", texts.get("patient.unknown", line.cell("patient")));
        }
        line.required("date", 10);
        Optional<LocalDate> date = line.date("date");
        if (date.filter(day -> day.isAfter(today)).isPresent()) {
            line.refuse("date", texts.get("visit.future"));
        }
        Optional<LocalTime> start = line.time("start");
        Optional<LocalTime> end = line.time("end");
        OptionalInt minutes = line.whole("minutes", 1, 1440);
        Optional<VisitKind> kind = line.requiredChoice("kind", VisitKind.class);
        Optional<VisitStatus> status = line.requiredChoice("status", VisitStatus.class);
        String note = line.text("note", 2000);
        boolean withSomebody = kind.filter(k -> k == VisitKind.CARE || k == VisitKind.SHADOWING)
                .isPresent();
        if (patient.isEmpty() && withSomebody) {
            line.refuse("patient", texts.get("visit.patient.missing"));
        }
        if (date.isEmpty() || kind.isEmpty() || status.isEmpty() || !line.good()) {
            return Optional.empty();
        }
        VisitTime time = new VisitTime(date.get(), start, end, minutes);
        if (time.minutes().isEmpty() && status.get() == VisitStatus.DONE) {
            boolean same = start.isPresent() && start.equals(end);
            line.remark(same ? "end" : "minutes", same ? texts.get("visit.same") : texts.get("visit.endless"));
        }
        return Optional.of(
                new Read(member, Optional.of(patient).filter(p -> !p.isEmpty()), time, kind.get(), status.get(), note));
    }
}
