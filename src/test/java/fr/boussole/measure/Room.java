package fr.boussole.measure;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Two nurses and two people on a real file, on 21 November 2026 at 10:00. */
final class Room implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDateTime NOW = TODAY.atTime(10, 0);
    static final PatientId HER = new PatientId(7);
    static final PatientId OTHER = new PatientId(8);

    final TestSession session = new TestSession();
    final MovingClock clock = new MovingClock();
    final Database database;
    final Team team;
    final Patients patients;
    final FieldHistory history;
    final Measures measures;

    Room(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "AL", "Le Guennec-d'Orée", "Anne-Sophie"));
        patients = new Patients(database, session, session, clock);
        patients.add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        patients.add(Samples.patient(8, "Maëstracci-Poli de La Rochefoucauld", "Marie-Ange"));
        history = new FieldHistory(database, session, clock);
        measures = new Measures(database, session, session, clock, history);
    }

    /** As typed by whoever is signed in, in the morning of 21 November. */
    List<Measure> type(PatientId person, String typed) {
        return measures.record(
                person,
                QuickMeasures.read(typed, NOW).items().stream()
                        .map(QuickMeasures.Item::entry)
                        .toList());
    }

    /** From now on {@code other} is a second file of {@code kept}. */
    void join(PatientId kept, PatientId other) {
        database.mapper(Joining.class).join(kept, other);
    }

    /** Eighty days of values of one person, some outside her limits, one withdrawn. */
    static Room filled(Path home) {
        Room room = new Room(home);
        for (int i = 80; i >= 0; i -= 4) {
            LocalDate day = Room.TODAY.minusDays(i);
            room.type(
                    Room.HER,
                    "le %d/%d/%d 8h %d/%d p %d %d,%d kg plaie %d,%dx2 malléole externe droite g 1,%02d"
                            .formatted(
                                    day.getDayOfMonth(),
                                    day.getMonthValue(),
                                    day.getYear(),
                                    118 + i % 7 * 6,
                                    70 + i % 5 * 4,
                                    62 + i % 11 * 3,
                                    64 - i / 20,
                                    i % 10,
                                    1 + i / 20,
                                    i % 10,
                                    i % 60));
        }
        room.session.member = new MemberId(2);
        room.type(Room.HER, "9h p 128 (après la marche dans l'escalier) 1m62 98% braden 12");
        room.measures.withdraw(room.type(Room.HER, "9h p 28").getFirst(), "erreur de saisie");
        room.measures.saveThresholds(
                Room.HER,
                Map.of(),
                Map.of(
                        MeasureKind.PULSE,
                        limits(MeasureKind.PULSE, "55", "100", Threshold.Bounds.NONE),
                        MeasureKind.PRESSURE,
                        limits(
                                MeasureKind.PRESSURE,
                                "100",
                                "150",
                                new Threshold.Bounds(Optional.empty(), Optional.of(new BigDecimal("90"))))));
        return room;
    }

    private static Threshold limits(MeasureKind kind, String low, String high, Threshold.Bounds second) {
        return new Threshold(
                kind,
                new Threshold.Bounds(Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high))),
                second);
    }

    interface Joining {
        @Update("UPDATE same_person SET kept = #{kept} WHERE id = #{other}")
        void join(@Param("kept") PatientId kept, @Param("other") PatientId other);
    }

    @Override
    public void close() {
        database.close();
    }
}
