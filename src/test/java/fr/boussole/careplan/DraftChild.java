package fr.boussole.careplan;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Types on and on in a first meeting and says each draft once it is kept, until it is killed. */
final class DraftChild {
    private DraftChild() {}

    public static void main(String[] arguments) {
        Database database = TestDatabase.reopen(Path.of(arguments[0]));
        TestSession session = new TestSession();
        MovingClock clock = new MovingClock();
        Stories stories = new Stories(database, session, session, clock, new FieldHistory(database, session, clock));
        for (int n = 1; ; n++) {
            stories.keep(PlanRoom.HER, draft(n));
            byte[] line = (n + "\n").getBytes(StandardCharsets.US_ASCII);
            System.out.write(line, 0, line.length);
            System.out.flush();
        }
    }

    static StoryDraft draft(int n) {
        return new StoryDraft(n % 4, 0, Map.of("words", "mot ".repeat(n % 200) + n, "matters", Integer.toString(n)));
    }
}
