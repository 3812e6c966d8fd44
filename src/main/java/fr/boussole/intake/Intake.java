package fr.boussole.intake;

import fr.boussole.billing.Tariff;
import fr.boussole.billing.Tariffs;
import fr.boussole.circle.Circle;
import fr.boussole.circle.CircleMember;
import fr.boussole.circle.CircleMemberId;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.Visits;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A practice read from a folder: looked through first, with everything that is wrong in it, then taken whole or not at
 * all. Patients and visits pass one by one, so that a million of them need little memory.
 */
public final class Intake {
    /** Visits handed on at a time. */
    private static final int BATCH = 20_000;

    private final Clock clock;
    private final Texts texts = Texts.beside(Intake.class);

    public Intake(Clock clock) {
        this.clock = clock;
    }

    /** The rooms an import writes into; the session behind them must have every right. */
    public record Rooms(
            Database database, Team team, Patients patients, Circle circle, Visits visits, Tariffs tariffs) {}

    /** Reads everything and writes nothing. */
    public Report read(IntakeFolder folder) {
        return read(folder, Progress.none());
    }

    /** @throws Refusal when a file cannot be read, or {@code progress} asked to stop */
    public Report read(IntakeFolder folder, Progress progress) {
        return new Reading(folder, clock, texts, progress).through(new Taker() {});
    }

    /**
     * Writes all of it in one transaction into a practice that is still empty.
     *
     * @throws Refusal when anything in the folder must be corrected first; then nothing was written
     */
    public Report apply(IntakeFolder folder, Rooms rooms, Progress progress) {
        return rooms.database().together(() -> {
            if (rooms.team().practice().isPresent()) {
                throw new Refusal(texts.get("practice.already"));
            }
            Writing writing = new Writing(rooms);
            Report report = new Reading(folder, clock, texts, progress).through(writing);
            writing.flush();
            if (!report.acceptable()) {
                throw new Refusal(texts.get("folder.refused", report.problems().size() + report.unlisted()));
            }
            return report;
        });
    }

    /** Puts what is read into the rooms, and remembers whose code became which key. */
    private static final class Writing implements Taker {
        private final Rooms rooms;
        private final Map<String, MemberId> members = new HashMap<>();
        private final Map<String, PatientId> patients = new HashMap<>();
        private final List<PatientSheet.Read> people = new ArrayList<>();
        private final List<VisitSheet.Read> waiting = new ArrayList<>();

        Writing(Rooms rooms) {
            this.rooms = rooms;
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
        public void visit(VisitSheet.Read read) {
            waiting.add(read);
            if (waiting.size() == BATCH) {
                flush();
            }
        }

        /** People before the visits to them. */
        void flush() {
            if (!people.isEmpty()) {
                Iterator<PatientId> ids =
                        rooms.patients().nextIds(people.size()).iterator();
                List<CircleMember> around = new ArrayList<>();
                rooms.patients()
                        .addAll(people.stream()
                                .map(read -> file(read, ids.next(), around))
                                .toList());
                if (!around.isEmpty()) {
                    rooms.circle().addAll(keyed(around));
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
            Iterator<CircleMemberId> ids = rooms.circle().nextIds(around.size()).iterator();
            return around.stream()
                    .map(one -> one.with(ids.next(), one.person()))
                    .toList();
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
}
