package fr.boussole.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.careplan.Agreement;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.ProposedBy;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.IntakeRooms;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalSheetTest {
    private static final String GOALS = """
            patient,goal,measure,due_on,proposed_by,agreement,outcome,ended_on
            P1,Faire mon pansement seul,Deux de suite,2026-12-24,person,agreed,,
            P1,Prendre le bus,,,nurse,reserved,open,
            """;

    @TempDir
    Path folder;

    private final TestSession session = new TestSession();
    private final Intake intake = new Intake(IntakeTest.CLOCK);
    private Database database;
    private Intake.Rooms rooms;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh(folder);
        rooms = IntakeRooms.of(database, session, IntakeTest.CLOCK);
        write("practice.json", IntakeTest.JSON);
        write("members.csv", IntakeTest.MEMBERS);
        write("patients.csv", IntakeTest.PATIENTS);
        write("visits.csv", IntakeTest.VISITS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "P1,,Deux fois,2026-12-24,person,agreed,,!goal",
                "P1,Marcher,,hier,person,agreed,,!due_on",
                "P1,Marcher,,,dog,agreed,,!proposed_by",
                "P1,Marcher,,,person,maybe,,!agreement",
                "P1,Marcher,,,person,,,!agreement",
                "P1,Marcher,,,person,agreed,reached,!ended_on",
                "P1,Marcher,,,person,agreed,open,2026-10-01!ended_on",
                "P1,Marcher,,,person,agreed,dropped,2026-11-20!ended_on",
                "P1,Prendre le bus,,,person,agreed,,!goal",
                "P9,Marcher,,,person,agreed,,!patient"
            })
    void aGoalThatCannotBeIsNamed(String row, String column) throws IOException {
        write("goals.csv", GOALS + row + "\n");
        refused("goals.csv", 4, column);
    }

    @Test
    void goalsComeWithWhatWasSaidToThem() throws IOException {
        write("goals.csv", GOALS);
        intake.apply(IntakeFolder.at(folder), rooms, Progress.none());
        List<Goal> hers = rooms.plans().goals().of(rooms.patients().byCode("P1").orElseThrow());
        assertThat(hers).extracting(Goal::goal).containsExactlyInAnyOrder("Faire mon pansement seul", "Prendre le bus");
        assertThat(hers.getFirst().dueOn()).contains(LocalDate.of(2026, 12, 24));
        assertThat(hers.getFirst().measure()).isEqualTo("Deux de suite");
        assertThat(hers.getFirst().decision().agreement()).isEqualTo(Agreement.AGREED);
        assertThat(hers.getLast().decision().agreement()).isEqualTo(Agreement.RESERVED);
        assertThat(hers.getLast().decision().by()).isEqualTo(ProposedBy.NURSE);
        assertThat(session.noted).contains("IMPORT goal 2");
    }

    private void refused(String file, long line, String column) {
        assertThat(intake.read(IntakeFolder.at(folder)).problems())
                .singleElement()
                .matches(one -> one.file().equals(file) && one.line() == line)
                .matches(one -> one.column().equals(column))
                .matches(one -> one.reason().endsWith("."));
        assertThatThrownBy(() -> intake.apply(IntakeFolder.at(folder), rooms, Progress.none()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("un point");
        assertThat(rooms.team().practice()).isEmpty();
        assertThat(rooms.patients().byCode("P1")).isEmpty();
    }
}
