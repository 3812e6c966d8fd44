package fr.boussole.patient;

import fr.boussole.platform.db.Database;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Who changed which field of a person's file, when, from what to what. Each room that lets something be changed notes
 * it.
 */
public final class FieldHistory {
    private static final int LONGEST = 4000;

    private final Session session;
    private final Clock clock;
    private final FieldHistoryMapper mapper;

    public FieldHistory(Database database, Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(MemberId.class, MemberId::new, MemberId::value);
        mapper = database.mapper(FieldHistoryMapper.class);
    }

    /**
     * One change of one field.
     *
     * @param entity kind of thing, in lower case as its table
     * @param field component's path in the record: {@code identity.usedName}
     */
    public record Change(
            Instant at, MemberId member, String entity, long entityId, String field, String before, String after) {
        /** What a file holds stays out of logs. */
        @Override
        public String toString() {
            return "Change[" + entity + "#" + entityId + " " + field + "]";
        }
    }

    /** To be called in the change's own transaction, with the record before and after; notes what differs. */
    public <R extends Record> void note(PatientId person, String entity, long id, R before, R after) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        for (Differences.Difference one : Differences.between(before, after)) {
            mapper.add(person, now, session.member(), entity, id, one.field(), cut(one.before()), cut(one.after()));
        }
    }

    /** Newest first, of all files joined to hers. */
    public List<Change> of(PatientId person, int offset, int limit) {
        session.require(Right.CARE);
        return mapper.of(person, offset, limit).stream()
                .map(FieldHistoryMapper.Row::change)
                .toList();
    }

    public int count(PatientId person) {
        session.require(Right.CARE);
        return mapper.count(person);
    }

    /** A field of a kind of thing; both empty for every one. */
    public record Field(String entity, String name) {
        public static final Field ANY = new Field("", "");
    }

    /** The fields that ever changed in her file. */
    public List<Field> fields(PatientId person) {
        session.require(Right.CARE);
        return mapper.fields(person);
    }

    /** Changes of one field, newest first. */
    public List<Change> of(PatientId person, Field field, int offset, int limit) {
        session.require(Right.CARE);
        return mapper.ofField(person, field, offset, limit).stream()
                .map(FieldHistoryMapper.Row::change)
                .toList();
    }

    public int count(PatientId person, Field field) {
        session.require(Right.CARE);
        return mapper.countField(person, field);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
