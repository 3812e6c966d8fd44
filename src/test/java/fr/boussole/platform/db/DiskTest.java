package fr.boussole.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.testing.TestDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk sees of a save, and what the program does when it is full. */
class DiskTest {
    @TempDir
    Path folder;

    private final WatchedDisk disk = new WatchedDisk();

    @BeforeEach
    void watch() {
        FilePath.register(disk);
    }

    @AfterEach
    void leave() {
        WatchedDisk.ROOM.set(Long.MAX_VALUE);
        FilePath.unregister(disk);
    }

    @Test
    void everyCommitIsForcedToTheDiskBeforeItReturns() throws Exception {
        try (Database database = open(false)) {
            Saves saves = database.mapper(Saves.class);
            for (int i = 0; i < 5; i++) {
                long before = WatchedDisk.FORCES.get();
                int number = i;
                database.together(() -> saves.add("a" + number));
                assertThat(WatchedDisk.FORCES.get()).as("in a transaction").isGreaterThan(before);
                before = WatchedDisk.FORCES.get();
                saves.add("b" + i);
                assertThat(WatchedDisk.FORCES.get()).as("on its own").isGreaterThan(before);
            }
        }
    }

    @Test
    void aFullDiskIsSaidAndLosesNothingAcknowledged() throws Exception {
        open(false).close();
        for (long room : new long[] {0, 4096, 20_000, 70_000}) {
            int acknowledged;
            WatchedDisk.ROOM.set(Long.MAX_VALUE);
            try (Database database = open(true)) {
                Saves saves = database.mapper(Saves.class);
                acknowledged = saves.count();
                WatchedDisk.ROOM.set(room);
                int already = acknowledged;
                AtomicLong saved = new AtomicLong();
                assertThatThrownBy(() -> {
                            for (int i = 0; i < 1000; i++) {
                                String name = room + "-" + i;
                                database.together(() -> saves.add(name));
                                saved.incrementAndGet();
                            }
                        })
                        .as("%d bytes left", room)
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("plein");
                acknowledged = already + saved.intValue();
            }
            WatchedDisk.ROOM.set(Long.MAX_VALUE);
            try (Database database = open(true)) {
                assertThat(database.mapper(Saves.class).count())
                        .as("%d bytes left", room)
                        // The save that was refused may be there: it was not acknowledged, nor is it half there.
                        .isBetween(acknowledged, acknowledged + 1);
            }
        }
    }

    private Database open(boolean exists) throws Exception {
        return Database.start(
                disk.getScheme() + ":" + folder.resolve("boussole"), TestDatabase.KEY, exists, Migrations.LATEST);
    }

    interface Saves {
        @Insert("INSERT INTO setting (name, content) VALUES (#{name}, REPEAT('x', 3000))")
        void add(String name);

        @Select("SELECT COUNT(*) FROM setting")
        int count();
    }
}
