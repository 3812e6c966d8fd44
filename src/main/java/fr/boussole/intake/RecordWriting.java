package fr.boussole.intake;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.PlanImports;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.circle.CircleMember;
import fr.boussole.document.Documents;
import fr.boussole.measure.Measure;
import fr.boussole.patient.Alert;
import fr.boussole.patient.PatientId;
import fr.boussole.prescription.Prescription;
import fr.boussole.situation.Entitlement;
import fr.boussole.situation.Situation;
import fr.boussole.team.MemberId;
import fr.boussole.transmission.Transmissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts the records of people into their rooms, once people and members have their keys. */
final class RecordWriting {
    private static final MemberId NOBODY = new MemberId(0);

    final List<Waiting<Alert>> alerts = new ArrayList<>();
    final List<Waiting<CircleMember>> circle = new ArrayList<>();
    final List<Waiting<Situation>> situations = new ArrayList<>();
    final List<Waiting<Entitlement>> rights = new ArrayList<>();
    final List<Waiting<Documents.Import>> documents = new ArrayList<>();
    final List<Waiting<Prescription>> prescriptions = new ArrayList<>();
    final List<Waiting<Transmissions.Past>> transmissions = new ArrayList<>();
    final List<Waiting<Measure>> measures = new ArrayList<>();
    final List<Waiting<PlannedProblem>> problems = new ArrayList<>();
    final List<Waiting<Assessment>> ratings = new ArrayList<>();
    final List<Waiting<Intervention>> interventions = new ArrayList<>();
    final List<Waiting<Goal>> goals = new ArrayList<>();

    private final Intake.Rooms rooms;
    private final Map<String, PatientId> patients;
    private final Map<String, MemberId> members;

    RecordWriting(Intake.Rooms rooms, Map<String, PatientId> patients, Map<String, MemberId> members) {
        this.rooms = rooms;
        this.patients = patients;
        this.members = members;
    }

    /** A room nothing was read for is not asked. */
    void write() {
        Intake.Persons persons = rooms.persons();
        Intake.Cares cares = rooms.cares();
        if (!alerts.isEmpty()) {
            var ids = persons.alerts().nextIds(alerts.size()).iterator();
            persons.alerts()
                    .addAll(made(alerts).stream()
                            .map(one -> new Alert(
                                    ids.next(),
                                    one.patient(),
                                    one.kind(),
                                    one.words(),
                                    one.detail(),
                                    one.since(),
                                    one.endedOn(),
                                    1))
                            .toList());
        }
        if (!circle.isEmpty()) {
            var ids = persons.circle().nextIds(circle.size()).iterator();
            persons.circle()
                    .addAll(made(circle).stream()
                            .map(one -> one.with(ids.next(), one.person()))
                            .toList());
        }
        persons.situations().addAll(made(situations));
        if (!rights.isEmpty()) {
            var ids = persons.entitlements().nextIds(rights.size()).iterator();
            persons.entitlements()
                    .addAll(made(rights).stream()
                            .map(one -> new Entitlement(
                                    ids.next(),
                                    one.patient(),
                                    one.kind(),
                                    one.state(),
                                    one.label(),
                                    one.reference(),
                                    one.startsOn(),
                                    one.endsOn(),
                                    one.note(),
                                    1))
                            .toList());
        }
        if (!documents.isEmpty()) {
            persons.documents().addAll(made(documents));
        }
        if (!prescriptions.isEmpty()) {
            prescriptions(cares);
        }
        if (!transmissions.isEmpty()) {
            cares.transmissions().addAll(made(transmissions));
        }
        if (!measures.isEmpty()) {
            var ids = cares.measures().nextIds(measures.size()).iterator();
            cares.measures()
                    .addAll(made(measures).stream()
                            .map(one -> new Measure(
                                    ids.next(),
                                    one.patient(),
                                    one.member(),
                                    one.takenAt(),
                                    one.kind(),
                                    one.amounts(),
                                    one.detail(),
                                    one.note(),
                                    one.withdrawn(),
                                    1))
                            .toList());
        }
        PlanImports.Batch plans = new PlanImports.Batch(made(problems), made(ratings), made(interventions));
        if (!plans.empty()) {
            rooms.plans().plans().addAll(plans);
        }
        if (!goals.isEmpty()) {
            var ids = rooms.plans().goals().nextIds(goals.size()).iterator();
            rooms.plans()
                    .goals()
                    .addAll(made(goals).stream()
                            .map(one -> new Goal(
                                    ids.next(),
                                    one.patient(),
                                    one.goal(),
                                    one.measure(),
                                    one.dueOn(),
                                    one.decision(),
                                    one.end(),
                                    1))
                            .toList());
        }
    }

    private void prescriptions(Intake.Cares cares) {
        var ids = cares.prescriptions().nextIds(prescriptions.size()).iterator();
        cares.prescriptions()
                .addAll(made(prescriptions).stream()
                        .map(one -> new Prescription(
                                ids.next(),
                                one.patient(),
                                one.prescriber(),
                                one.prescribedOn(),
                                one.care(),
                                one.course(),
                                one.serial(),
                                one.ald(),
                                one.note(),
                                Optional.empty(),
                                one.stop(),
                                1))
                        .map(new Renewing()::linked)
                        .toList());
    }

    /** The same care from the day after an end continues it: a file of prescriptions does not say so itself. */
    private static final class Renewing {
        private record Course(PatientId person, String care, LocalDate start) {}

        private final Map<Course, Prescription> endings = new HashMap<>();

        Prescription linked(Prescription one) {
            Optional<Prescription> before = Optional.ofNullable(endings.get(
                    new Course(one.patient(), one.care(), one.course().start())));
            Prescription known = new Prescription(
                    one.id(),
                    one.patient(),
                    one.prescriber(),
                    one.prescribedOn(),
                    one.care(),
                    one.course(),
                    one.serial(),
                    one.ald(),
                    one.note(),
                    before.map(Prescription::id),
                    one.stop(),
                    1);
            endings.put(new Course(one.patient(), one.care(), one.lastDay().plusDays(1)), known);
            return known;
        }
    }

    private <T> List<T> made(List<Waiting<T>> waiting) {
        return waiting.stream()
                .map(one -> one.make()
                        .of(
                                Objects.requireNonNull(patients.get(one.patient())),
                                members.getOrDefault(one.member(), NOBODY),
                                members.getOrDefault(one.other(), NOBODY)))
                .toList();
    }
}
