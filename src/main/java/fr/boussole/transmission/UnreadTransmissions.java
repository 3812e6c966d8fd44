package fr.boussole.transmission;

import static fr.boussole.transmission.TransmissionRow.utc;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What who is signed in has not read.
 *
 * <p>« Since my last session » is not counted by sessions: opening the program is not reading, and a session cut short
 * by the telephone would swallow what came before it. A transmission stays unread until she says « Lu ». It is asked of
 * her when its last entry (itself or an addendum) is somebody else's, not older than her first day in the team, and
 * from the last {@link #HORIZON}: after a longer leave one reads the files of the people one meets, not a thousand
 * lines. What an import brought is the past and asks nobody, but for its last day.
 */
public final class UnreadTransmissions {
    /** How far back something is still news. */
    public static final Duration HORIZON = Duration.ofDays(30);
    /** From here on they are not counted: « 99+ » would say as much. */
    public static final int MOST = 999;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final Team team;
    private final UnreadMapper mapper;

    public UnreadTransmissions(Database database, Audit audit, Session session, Clock clock, Team team) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.team = team;
        database.key(TransmissionId.class, TransmissionId::new, TransmissionId::value);
        mapper = database.mapper(UnreadMapper.class);
    }

    /**
     * One line of what waits to be read.
     *
     * @param person under whose file it is read
     * @param author who wrote its last entry, {@code at} when
     * @param words the last entry's, whole
     * @param urgent and still open
     */
    public record Unread(
            Seen seen, PatientId person, MemberId author, Instant at, String target, String words, boolean urgent) {
        @Override
        public String toString() {
            return "Unread " + seen.id();
        }
    }

    /** A transmission as somebody saw it: with so many entries. An addendum that came since stays unread. */
    public record Seen(TransmissionId id, int entries) {
        public static Seen of(Told told) {
            return new Seen(told.id(), told.transmission().state().entries());
        }
    }

    /** Urgent open ones first, then the newest. @param limit at most, 1 or more */
    public List<Unread> list(int limit) {
        session.require(Right.CARE);
        return mapper.unread(session.member(), since(), MOST, limit).stream()
                .map(row -> new Unread(
                        new Seen(row.id(), row.entries()),
                        row.patientId(),
                        row.memberId(),
                        TransmissionRow.instant(row.movedAt()),
                        row.target(),
                        row.words(),
                        row.urgent()))
                .toList();
    }

    /** How many, up to {@link #MOST}. */
    public int count() {
        session.require(Right.CARE);
        return mapper.count(session.member(), since(), MOST);
    }

    /** « Lu ». */
    public void acknowledge(Collection<Seen> some) {
        session.require(Right.CARE);
        database.together(() -> write(List.copyOf(some)));
    }

    /** « Tout lu ». @return what was unread, for {@link #forget} */
    public List<Seen> acknowledgeAll() {
        session.require(Right.CARE);
        return database.together(() -> {
            List<Seen> all = mapper.all(session.member(), since()).stream()
                    .map(row -> new Seen(row.id(), row.entries()))
                    .toList();
            write(all);
            return all;
        });
    }

    /** Takes « Lu » back. */
    public void forget(Collection<Seen> some) {
        session.require(Right.CARE);
        database.together(() -> {
            mapper.forget(session.member(), ids(List.copyOf(some)));
            some.forEach(one ->
                    audit.note(Audit.Action.UPDATE, "transmission", one.id().value()));
        });
    }

    private void write(List<Seen> some) {
        if (!some.isEmpty()) {
            Integer[] entries = some.stream().map(Seen::entries).toArray(Integer[]::new);
            mapper.acknowledge(session.member(), ids(some), entries, utc(clock.instant()));
            some.forEach(one ->
                    audit.note(Audit.Action.READ, "transmission", one.id().value()));
        }
    }

    private static Long[] ids(List<Seen> some) {
        return some.stream().map(one -> one.id().value()).toArray(Long[]::new);
    }

    /** Nothing written before is news to who is signed in; UTC. */
    LocalDateTime since() {
        Instant horizon = clock.instant().minus(HORIZON);
        Instant joined = team.byId(session.member())
                .map(Member::presence)
                .map(presence ->
                        presence.startedOn().atStartOfDay(clock.getZone()).toInstant())
                .orElse(horizon);
        return utc(joined.isAfter(horizon) ? joined : horizon);
    }
}
