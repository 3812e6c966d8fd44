package fr.boussole.security;

import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The journal of access: who, when, which thing, which action. Entries of a transaction are written together at its
 * end, each linked to the one before by a keyed digest, so that a changed, missing or inserted entry shows.
 */
public final class Journal implements Audit {
    private static final int PAGE = 5000;

    private final Database database;
    private final Session session;
    private final JournalMapper mapper;
    private final JournalChain chain;
    private final Clock clock;

    Journal(Database database, Session session, byte[] key, Clock clock) {
        this.database = database;
        this.session = session;
        this.clock = clock;
        mapper = database.mapper(JournalMapper.class);
        chain = new JournalChain(key);
    }

    /** One thing done. {@code member} is empty for a failed sign-in under a code nobody has, and while founding. */
    public record Entry(long seq, Instant at, Optional<MemberId> member, Action action, String entity, long entityId) {}

    /** @param entity empty for every kind of thing */
    public record Filter(LocalDate from, LocalDate to, Optional<MemberId> member, String entity) {}

    /** @param broken the first entry that does not follow from the one before it; empty when all do */
    public record Verdict(long entries, OptionalLong broken) {}

    /** @throws fr.boussole.platform.Refusal when nobody is signed in */
    @Override
    public void note(Action action, String entity, long id) {
        note(session.member(), action, entity, id, clock.instant());
    }

    void note(@Nullable MemberId member, Action action, String entity, long id, Instant at) {
        // Number and links are given at the end; 0 is the founder, who is not a member yet.
        Long who = member == null || member.value() == 0 ? null : Long.valueOf(member.value());
        var row = new JournalMapper.Row(0, utc(at), who, action.name(), entity, id, 0, "", "", "");
        database.together(() -> database.ending(Batch.class, Batch::new).rows.add(row));
    }

    /** The journal itself was written to a file. */
    void noteExport() {
        note(Action.EXPORT, "journal", 0);
    }

    /** Newest first. @param count at most so many, after leaving out {@code skip} */
    public List<Entry> entries(Filter filter, long skip, int count) {
        session.require(Right.ADMIN);
        return mapper
                .page(start(filter.from()), start(filter.to().plusDays(1)), id(filter), filter.entity(), skip, count)
                .stream()
                .map(Journal::entry)
                .toList();
    }

    public long count(Filter filter) {
        session.require(Right.ADMIN);
        return mapper.count(start(filter.from()), start(filter.to().plusDays(1)), id(filter), filter.entity());
    }

    /**
     * Who did what with a person's file, newest first: she has a right to know, so every nurse may tell her.
     *
     * @param ids of the file and of those joined to it; never empty
     */
    public List<Entry> ofPatient(Collection<Long> ids, long skip, int count) {
        session.require(Right.CARE);
        return mapper.of("patient", ids, skip, count).stream()
                .map(Journal::entry)
                .toList();
    }

    public long countOfPatient(Collection<Long> ids) {
        session.require(Right.CARE);
        return mapper.countOf("patient", ids);
    }

    /** The kinds of things that occur in the journal. */
    public List<String> entities() {
        session.require(Right.ADMIN);
        return mapper.entities();
    }

    /** Recomputes every link. A tail that was cut off cannot show here: manifests of backups hold heads for that. */
    public Verdict verify() {
        return verify(0, "");
    }

    /** The same for the newest {@code count} entries only. */
    Verdict verifyTail(long count) {
        long after = Math.max(0, head().map(JournalMapper.Head::seq).orElse(0L) - count);
        String before = after == 0 ? "" : mapper.after(after - 1, 1).getFirst().link();
        return verify(after, before);
    }

    private Verdict verify(long after, String before) {
        long entries = 0;
        long last = after;
        String link = before;
        for (List<JournalMapper.Row> rows = mapper.after(last, PAGE);
                !rows.isEmpty();
                rows = mapper.after(last, PAGE)) {
            for (JournalMapper.Row row : rows) {
                if (row.seq() != last + 1 || !chain.follows(row, link)) {
                    return new Verdict(entries, OptionalLong.of(row.seq()));
                }
                entries++;
                last = row.seq();
                link = row.link();
            }
        }
        return new Verdict(entries, OptionalLong.empty());
    }

    Optional<JournalMapper.Head> head() {
        return mapper.head();
    }

    boolean changedSince(long seq) {
        return mapper.changesSince(seq) > 0;
    }

    private static @Nullable Long id(Filter filter) {
        return filter.member().map(MemberId::value).orElse(null);
    }

    private static Entry entry(JournalMapper.Row row) {
        Optional<MemberId> member = Optional.ofNullable(row.member()).map(MemberId::new);
        return new Entry(
                row.seq(),
                row.atUtc().toInstant(ZoneOffset.UTC),
                member,
                Action.valueOf(row.action()),
                row.entity(),
                row.entityId());
    }

    private LocalDateTime start(LocalDate day) {
        return utc(day.atStartOfDay(zone()).toInstant());
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    /** The entries of one transaction, waiting for its end. */
    private final class Batch implements Runnable {
        private final List<JournalMapper.Row> rows = new ArrayList<>();

        @Override
        public void run() {
            mapper.takeTurn();
            JournalMapper.Head head = head().orElse(new JournalMapper.Head(0, ""));
            for (JournalMapper.Row row : rows) {
                JournalMapper.Row linked = chain.link(row, head.seq() + 1, head.link());
                mapper.add(linked);
                head = new JournalMapper.Head(linked.seq(), linked.link());
            }
        }
    }
}
