package fr.boussole.transmission;

import fr.boussole.careplan.CarePlans;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.transmission.Transmission.Content;
import fr.boussole.transmission.Transmission.Dar;
import fr.boussole.transmission.Transmission.Overview;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Three nurses and two people on a real file, on 21 November 2026 at 10:00; the third nurse began yesterday. */
final class NursesRoom implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final MemberId HB = new MemberId(1);
    static final MemberId AL = new MemberId(2);
    static final MemberId NEW = new MemberId(3);
    static final PatientId HER = new PatientId(7);
    static final PatientId OTHER = new PatientId(8);

    final TestSession session = new TestSession();
    final MovingClock clock = new MovingClock();
    final Database database;
    final Team team;
    final Patients patients;
    final FieldHistory history;
    final UnreadTransmissions unread;
    final Transmissions transmissions;
    final CarePlans plans;

    NursesRoom(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "AL", "Le Guennec-d'Orée", "Anne-Sophie"));
        Member third = Samples.member(3, "FD", "Diarra", "Fatoumata");
        team.add(new Member(
                third.id(),
                third.code(),
                third.name(),
                third.profession(),
                third.rights(),
                third.details(),
                new Member.Presence(3, TODAY.minusDays(1), Optional.empty()),
                1));
        patients = new Patients(database, session, session, clock);
        patients.add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        patients.add(Samples.patient(8, "Maëstracci-Poli de La Rochefoucauld", "Marie-Ange"));
        history = new FieldHistory(database, session, clock);
        unread = new UnreadTransmissions(database, session, session, clock, team);
        transmissions = new Transmissions(database, session, session, clock, history, unread);
        plans = new CarePlans(database, session, session, clock, history, patients);
        session.noted.clear();
    }

    TransmissionFeature.Services services() {
        return new TransmissionFeature.Services(transmissions, unread, patients, team, plans);
    }

    /** With a week of transmissions about her: urgent, closed, added to, a macro-target. */
    static NursesRoom filled(Path home) {
        NursesRoom room = new NursesRoom(home);
        room.clock.forward(Duration.ofDays(-4));
        TransmissionId pain = room.written(
                HB,
                HER,
                Content.focus("Douleur", "EN 2/10 au retrait.", "Antalgique 30 min avant.", "Supporté.", false));
        room.added(NEW, pain, "EN 0/10 ce matin sans antalgique.");
        TransmissionId closed = room.written(HB, "Sommeil", "Dort mieux depuis le retour de sa sœur.");
        room.transmissions.close(closed, 1);
        room.clock.forward(Duration.ofDays(3));
        room.written(
                AL,
                HER,
                Content.focus(
                        "Peau",
                        "2 × 1,5 cm, propre, bourgeonnante.",
                        "Pansement refait avec elle.",
                        "Elle veut essayer seule demain.",
                        false));
        room.written(
                AL,
                HER,
                new Content(
                        TransmissionKind.ENTRY,
                        "",
                        new Dar("", "Passage chaque matin, pansement un jour sur deux.", ""),
                        new Overview(
                                "Ulcère veineux de la jambe gauche depuis juin, hypertension.",
                                "Contention, apixaban, paracétamol si besoin.",
                                "Lasse des soins, tient à retourner à la chorale.",
                                "Vit seule au 2e étage sans ascenseur ; voisine très présente.",
                                "Marche avec une canne, fait sa toilette seule."),
                        false));
        room.written(
                NEW,
                HER,
                Content.focus(
                        "Chute",
                        "Trouvée au sol à 8 h dans la cuisine, consciente, pas de plaie.",
                        "Relevée à deux, constantes prises, médecin appelé.",
                        "Se dit « un peu secouée ». À revoir ce soir.",
                        true));
        room.clock.forward(Duration.ofDays(1));
        return room;
    }

    void signIn(MemberId member) {
        session.member = member;
    }

    /** By a colleague, a minute after what was written before; who is signed in stays. */
    TransmissionId written(MemberId by, PatientId person, Content content) {
        MemberId me = session.member;
        session.member = by;
        clock.forward(Duration.ofMinutes(1));
        TransmissionId id = transmissions.write(person, content);
        session.member = me;
        return id;
    }

    TransmissionId written(MemberId by, String target, String data) {
        return written(by, HER, Content.focus(target, data, "", "", false));
    }

    void added(MemberId by, TransmissionId id, String words) {
        MemberId me = session.member;
        session.member = by;
        clock.forward(Duration.ofMinutes(1));
        transmissions.add(id, words);
        session.member = me;
    }

    Told told(TransmissionId id) {
        return transmissions.of(HER, TransmissionFilter.ALL, 0, 100).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> targets(TransmissionFilter filter) {
        return transmissions.of(HER, filter, 0, 100).stream()
                .map(one -> one.transmission().content().target())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
