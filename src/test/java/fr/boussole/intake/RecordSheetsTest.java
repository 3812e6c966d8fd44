package fr.boussole.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.IntakeRooms;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The optional files of a practice: what is wrong in one is named, and then nothing of the practice is taken. */
class RecordSheetsTest {
    @TempDir
    Path folder;

    private final Intake intake = new Intake(IntakeTest.CLOCK);
    private Database database;
    private Intake.Rooms rooms;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh(folder);
        rooms = IntakeRooms.of(database, new TestSession(), IntakeTest.CLOCK);
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
                "alerts.csv!patient,kind,words!P9,risk,Chutes!patient",
                "alerts.csv!patient,kind,words!P1,danger,Chutes!kind",
                "alerts.csv!patient,kind,words!P1,risk,!words",
                "circle.csv!patient,ring,name!P1,personal,!name",
                "rights.csv!patient,kind,state,starts_on,ends_on!P1,apa,open,2026-10-01,2026-09-01!ends_on",
                "documents.csv!patient,member,file,kind,date!P1,HB,../etc.pdf,report,2026-10-01!file",
                "documents.csv!patient,member,file,kind,date!P1,HB,absent.pdf,report,2026-10-01!file",
                "prescriptions.csv!patient,prescriber,prescribed_on,care,starts_on,duration,duration_unit!"
                        + "P1,Dr Lavoir,2026-10-01,Pansement,2026-10-01,53,weeks!duration",
                "prescriptions.csv!patient,prescriber,prescribed_on,care,starts_on,duration,duration_unit!"
                        + "P1,Dr Lavoir,2099-10-01,Pansement,2026-10-01,3,weeks!prescribed_on",
                "transmissions.csv!patient,member,written_at,target,data,actions,results!"
                        + "P1,ZZ,2026-10-01T09:00,Peau,Rouge,,!member",
                "transmissions.csv!patient,member,written_at,target,data,actions,results!"
                        + "P1,HB,hier,Peau,Rouge,,!written_at",
                "measures.csv!patient,member,taken_at,kind,value!P1,HB,2026-10-01T09:00,pain,12!value",
                "measures.csv!patient,member,taken_at,kind,value!P1,HB,2026-10-01T09:00,pulse,lent!value",
                "measures.csv!patient,member,taken_at,kind!P1,HB,2026-10-01T09:00,pulse!value"
            })
    void aFaultInARecordIsNamedAndNothingIsTaken(String file, String heads, String row, String column)
            throws IOException {
        write(file, heads + "\n" + row + "\n");
        assertThat(intake.read(IntakeFolder.at(folder)).problems())
                .anyMatch(problem -> problem.file().equals(file)
                        && problem.column().equals(column)
                        && problem.line() == (column.equals("value") && !heads.contains("value") ? 1 : 2));
        assertThatThrownBy(() -> intake.apply(IntakeFolder.at(folder), rooms, Progress.none()))
                .isInstanceOf(Refusal.class);
        assertThat(rooms.team().practice()).isEmpty();
    }
}
