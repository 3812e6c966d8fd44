package fr.boussole.prescription;

import fr.boussole.directory.Directory;
import fr.boussole.document.Documents;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Team;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Update;

/** Two nurses and two people on a real file, on 19 November 2026. */
final class Room implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    final TestSession session = new TestSession();
    final Clock clock = Clock.fixed(Instant.parse("2026-11-19T09:00:00Z"), ZoneId.of("Europe/Paris"));
    final Database database;
    final Team team;
    final Patients patients;
    final FieldHistory history;
    final Prescriptions prescriptions;
    final Favourites favourites;
    final Alerting alerting;
    final Directory directory;
    final RenewalRequests requests;
    final Documents documents;
    final Scans scans;
    private final Rows rows;

    Room(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "AL", "Le Guennec-d'Orée", "Anne-Sophie"));
        patients = new Patients(database, session, session, clock);
        patients.add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        patients.add(Samples.patient(8, "Maëstracci-Poli de La Rochefoucauld", "Marie-Ange"));
        history = new FieldHistory(database, session, clock);
        prescriptions = new Prescriptions(database, session, session, clock, history, patients);
        favourites = new Favourites(database, session);
        alerting = new Alerting(database, session, session);
        directory = new Directory(database, session, session);
        requests = new RenewalRequests(session, session, clock, new RenewalRequests.Sources(team, patients, directory));
        documents = new Documents(database, session, session, clock, history);
        scans = new Scans(prescriptions, documents);
        rows = database.mapper(Rows.class);
    }

    Prescription add(Prescription one) {
        prescriptions.add(one);
        return one;
    }

    Prescription read(long id) {
        return prescriptions.byId(new PrescriptionId(id)).orElseThrow().prescription();
    }

    /** As a merge of two files does. */
    void join(PatientId kept, PatientId alias) {
        rows.join(kept.value(), alias.value());
    }

    /** As the document room keeps one. */
    void paper(long id, long patient) {
        rows.paper(id, patient);
    }

    /** Rows of other rooms. */
    interface Rows {
        @Update("UPDATE same_person SET kept = #{kept} WHERE id = #{alias}")
        void join(long kept, long alias);

        @Insert("""
                INSERT INTO document (id, patient_id, kind, title, document_date, media_type, size_bytes, sha256, added_at,
                    member_id, turns, withdrawn_why, version)
                VALUES (#{id}, #{patient}, 'PRESCRIPTION', 'Ordonnance', DATE '2026-11-01', 'application/pdf', 1, '',
                    TIMESTAMP '2026-11-01 09:00:00', 1, 0, '', 1)
                """)
        void paper(long id, long patient);
    }

    @Override
    public void close() {
        database.close();
    }
}
