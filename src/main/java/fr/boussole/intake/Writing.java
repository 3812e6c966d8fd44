package fr.boussole.intake;

import fr.boussole.billing.Tariff;
import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.circle.CircleMember;
import fr.boussole.circle.CircleMemberId;
import fr.boussole.document.Documents;
import fr.boussole.measure.Measure;
import fr.boussole.patient.Alert;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.prescription.Prescription;
import fr.boussole.situation.Entitlement;
import fr.boussole.situation.Situation;
import fr.boussole.team.MemberId;
import fr.boussole.transmission.Transmissions;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts what is read into the rooms, and remembers whose code became which key. */
final class Writing implements Taker {
    /** People and visits handed on at a time. */
    private static final int BATCH = 20_000;

    private final Intake.Rooms rooms;
    private final Map<String, MemberId> members = new HashMap<>();
    private final Map<String, PatientId> patients = new HashMap<>();
    private final List<PatientSheet.Read> people = new ArrayList<>();
    private final List<VisitSheet.Read> waiting = new ArrayList<>();
    private final RecordWriting records;

    Writing(Intake.Rooms rooms) {
        this.rooms = rooms;
        records = new RecordWriting(rooms, patients, members);
    }

    @Override
    public void practice(PracticeFile.Content content) {
        rooms.team().savePractice(content.practice());
        for (Tariff tariff : content.tariffs()) {
            rooms.tariffs().add(tariff.mention().isEmpty() ? withMention(tariff) : tariff);
        }
    }

    private Tariff withMention(Tariff tariff) {
        String mention = rooms.tariffs().leaflet(tariff.from()).mention();
        return new Tariff(tariff.from(), tariff.hourlyRate(), mention);
    }

    @Override
    public void member(MemberSheet.Read read) {
        MemberId id = rooms.team().nextId();
        rooms.team().add(read.with(id, read.billsFor().map(members::get)));
        members.put(Line.key(read.member().code()), id);
    }

    @Override
    public void patient(PatientSheet.Read read) {
        people.add(read);
        if (people.size() == BATCH) {
            flush();
        }
    }

    @Override
    public void alert(Waiting<Alert> one) {
        records.alerts.add(one);
    }

    @Override
    public void circle(Waiting<CircleMember> one) {
        records.circle.add(one);
    }

    @Override
    public void situation(Waiting<Situation> one) {
        records.situations.add(one);
    }

    @Override
    public void right(Waiting<Entitlement> one) {
        records.rights.add(one);
    }

    @Override
    public void document(Waiting<Documents.Import> one) {
        records.documents.add(one);
    }

    @Override
    public void prescription(Waiting<Prescription> one) {
        records.prescriptions.add(one);
    }

    @Override
    public void transmission(Waiting<Transmissions.Past> one) {
        records.transmissions.add(one);
    }

    @Override
    public void measure(Waiting<Measure> one) {
        records.measures.add(one);
    }

    @Override
    public void problem(Waiting<PlannedProblem> one) {
        records.problems.add(one);
    }

    @Override
    public void rating(Waiting<Assessment> one) {
        records.ratings.add(one);
    }

    @Override
    public void intervention(Waiting<Intervention> one) {
        records.interventions.add(one);
    }

    @Override
    public void goal(Waiting<Goal> one) {
        records.goals.add(one);
    }

    @Override
    public void visit(VisitSheet.Read read) {
        waiting.add(read);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** All that has been read: people, the visits to them, what is kept of them. */
    void finish() {
        flush();
        records.write();
    }

    /** People before the visits to them. */
    private void flush() {
        if (!people.isEmpty()) {
            Iterator<PatientId> ids = rooms.patients().nextIds(people.size()).iterator();
            List<CircleMember> around = new ArrayList<>();
            rooms.patients()
                    .addAll(people.stream()
                            .map(read -> file(read, ids.next(), around))
                            .toList());
            if (!around.isEmpty()) {
                rooms.persons().circle().addAll(keyed(around));
            }
            people.clear();
        }
        if (!waiting.isEmpty()) {
            Iterator<VisitId> ids = rooms.visits().nextIds(waiting.size()).iterator();
            rooms.visits()
                    .addAll(waiting.stream()
                            .map(read -> visit(read, ids.next()))
                            .toList());
            waiting.clear();
        }
    }

    private Patient file(PatientSheet.Read read, PatientId id, List<CircleMember> around) {
        patients.put(Line.key(read.patient().code()), id);
        read.contacts().forEach(one -> around.add(one.with(one.id(), id)));
        return read.with(id);
    }

    private List<CircleMember> keyed(List<CircleMember> around) {
        Iterator<CircleMemberId> ids =
                rooms.persons().circle().nextIds(around.size()).iterator();
        return around.stream().map(one -> one.with(ids.next(), one.person())).toList();
    }

    private Visit visit(VisitSheet.Read read, VisitId id) {
        return new Visit(
                id,
                Objects.requireNonNull(members.get(read.member())),
                read.patient().map(patients::get),
                read.time(),
                read.kind(),
                read.status(),
                read.note(),
                Visit.Invoiced.NOT_YET,
                1);
    }
}
