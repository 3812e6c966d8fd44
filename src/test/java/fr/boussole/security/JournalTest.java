package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.db.Audit.Action;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.db.Tampering;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final CurrentSession session = new CurrentSession();
    private Database database;
    private Journal journal;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        session.enter(new Account(new MemberId(7), "HB", "Héloïse", Set.of(Right.ADMIN), true, true));
        journal = new Journal(database, session, new byte[32], clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEntryIsWrittenWithTheChangeOrNotAtAll() {
        database.together(() -> {
            journal.note(Action.CREATE, "patient", 1);
            journal.note(Action.UPDATE, "patient", 1);
        });
        assertThatThrownBy(() -> database.together(() -> {
                    journal.note(Action.DELETE, "patient", 1);
                    throw new IllegalStateException("the change did not succeed");
                }))
                .hasMessageContaining("did not succeed");
        assertThat(journal.entries(today(), 0, 10))
                .extracting(Journal.Entry::action)
                .containsExactly(Action.UPDATE, Action.CREATE);
        assertThat(journal.verify()).isEqualTo(new Journal.Verdict(2, OptionalLong.empty()));
    }

    @Test
    void whatIsChangedInTheFileShows() throws Exception {
        for (int i = 1; i <= 20; i++) {
            journal.note(Action.READ, "patient", i);
        }
        tamper("UPDATE journal SET entity_id = 99 WHERE seq = 12");
        assertThat(journal.verify().broken()).hasValue(12);
        assertThat(journal.verifyTail(5).broken()).isEmpty();
        tamper("UPDATE journal SET entity_id = 12 WHERE seq = 12");
        assertThat(journal.verify().broken()).isEmpty();
        tamper("DELETE FROM journal WHERE seq = 17");
        assertThat(journal.verify().broken()).hasValue(18);
        assertThat(journal.verifyTail(5).broken()).hasValue(18);
        assertThat(new Journal(database, session, new byte[] {1}, clock)
                        .verify()
                        .broken())
                .as("with another key")
                .hasValue(1);
    }

    @Test
    void manyAtOnceKeepOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = IntStream.range(0, 60)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> database.together(() -> {
                        journal.note(Action.READ, "patient", i);
                        journal.note(Action.PRINT, "patient", i);
                    })))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(journal.verify()).isEqualTo(new Journal.Verdict(120, OptionalLong.empty()));
    }

    @Test
    void isReadByDayMemberAndThing() {
        journal.note(Action.READ, "patient", 1);
        clock.forward(Duration.ofHours(15));
        journal.note(Action.UPDATE, "visit", 2);
        journal.note(null, Action.SIGN_IN_FAILED, "member", 0, clock.instant());
        LocalDate first = LocalDate.of(2026, 11, 21);
        assertThat(journal.count(new Journal.Filter(first, first, Optional.empty(), "")))
                .isEqualTo(1);
        assertThat(journal.count(new Journal.Filter(first, first.plusDays(1), Optional.empty(), "")))
                .isEqualTo(3);
        assertThat(journal.count(new Journal.Filter(first, first.plusDays(1), Optional.of(new MemberId(7)), "visit")))
                .isEqualTo(1);
        assertThat(journal.entries(new Journal.Filter(first, first.plusDays(1), Optional.empty(), ""), 1, 1))
                .extracting(Journal.Entry::entity)
                .containsExactly("visit");
        assertThat(journal.entities()).containsExactly("member", "patient", "visit");
        assertThat(journal.changedSince(1)).isTrue();
        assertThat(journal.changedSince(2)).isFalse();
    }

    private static Journal.Filter today() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        return new Journal.Filter(today, today, Optional.empty(), "");
    }

    /** What someone with the key and a tool could do; the application itself may not. */
    private void tamper(String sql) throws Exception {
        database.close();
        Tampering.execute(folder.resolve("boussole"), TestDatabase.KEY, sql);
        database = TestDatabase.reopen(folder);
        journal = new Journal(database, session, new byte[32], clock);
    }
}
