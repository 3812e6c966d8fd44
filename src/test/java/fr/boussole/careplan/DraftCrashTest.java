package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.TestDatabase;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program killed in the middle of a first meeting: the draft it had said to be kept is there, whole. */
class DraftCrashTest {
    private static final int BEFORE_THE_KILL = 25;

    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeKeptIsThereAfterAKill() throws Exception {
        PlanRoom room = new PlanRoom(folder);
        room.close();
        int acknowledged = typeUntilKilled();
        assertThat(acknowledged).isGreaterThanOrEqualTo(BEFORE_THE_KILL);
        try (Database database = TestDatabase.reopen(folder)) {
            Stories stories = new Stories(
                    database,
                    room.session,
                    room.session,
                    room.clock,
                    new FieldHistory(database, room.session, room.clock));
            StoryDraft draft = stories.draft(PlanRoom.HER).orElseThrow().draft();
            int number = Integer.parseInt(draft.of("matters"));
            assertThat(number).isGreaterThanOrEqualTo(acknowledged);
            assertThat(draft).isEqualTo(DraftChild.draft(number));
        }
    }

    /** @return the number of the last draft that was said to be kept */
    private int typeUntilKilled() throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DraftChild.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader said = child.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (last == BEFORE_THE_KILL) {
                    // Through its handle: the process object would also close the stream that is being read.
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return last;
    }
}
