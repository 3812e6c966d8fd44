package fr.boussole.security;

import fr.boussole.platform.db.Audit.Action;
import fr.boussole.platform.db.Database;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Saves as fast as it can and says each save once it is acknowledged, until it is killed. */
final class CrashChild {
    static final byte[] KEY = new byte[32];
    static final int THREADS = 3;

    private CrashChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        Database database = TestDatabase.reopen(Path.of(arguments[0]));
        Saves saves = database.mapper(Saves.class);
        CurrentSession session = new CurrentSession();
        session.enter(new Account(new MemberId(1), "HB", "Héloïse", Set.of(Right.values()), true, true));
        Journal journal = new Journal(database, session, KEY, Clock.systemUTC());
        Thread[] threads = new Thread[THREADS];
        for (int t = 0; t < THREADS; t++) {
            int thread = t;
            threads[t] = Thread.ofPlatform().start(() -> {
                for (long n = saves.number(thread + "-a").orElse("0").transform(Long::parseLong) + 1; ; n++) {
                    String content = Long.toString(n);
                    database.together(() -> {
                        saves.put(thread + "-a", content);
                        if (thread == 0) {
                            journal.note(Action.UPDATE, "visit", Long.parseLong(content));
                        }
                        saves.put(thread + "-b", content);
                    });
                    say(thread + " " + content);
                }
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** One write of a whole line: a killed child must not leave half a number to read. */
    private static synchronized void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    interface Saves {
        @Update("MERGE INTO setting (name, content) KEY (name) VALUES (#{name}, #{content})")
        void put(@Param("name") String name, @Param("content") String content);

        @Select("SELECT content FROM setting WHERE name = #{name}")
        Optional<String> number(String name);
    }
}
