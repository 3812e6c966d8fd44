package fr.boussole.transmission;

import static fr.boussole.transmission.TransmissionRow.utc;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import fr.boussole.transmission.Transmission.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * What nurses tell each other about a person. Nothing written is ever changed, and the database itself would refuse it:
 * one adds to it. Only who has just written one, and before anybody acknowledged it, may withdraw it.
 */
public final class Transmissions {
    private static final int BATCH = 1000;
    /** How long « Annuler » may be pressed after writing. */
    private static final Duration AFTERTHOUGHT = Duration.ofMinutes(15);
    /**
     * An import brings the past of another software, which nobody must be asked to read; but what was written on its
     * last day is still news on the first day here.
     */
    private static final Duration NEWS_OF_AN_IMPORT = Duration.ofDays(1);

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final UnreadTransmissions unread;
    private final TransmissionMapper mapper;
    private final TargetMapper targets;
    private final Telling telling;
    private final TransmissionCheck check = new TransmissionCheck();
    private final Texts texts = Texts.beside(Transmissions.class);

    /** @param unread tells what who is signed in has not read */
    public Transmissions(
            Database database,
            Audit audit,
            Session session,
            Clock clock,
            FieldHistory history,
            UnreadTransmissions unread) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        this.unread = unread;
        mapper = database.mapper(TransmissionMapper.class);
        targets = database.mapper(TargetMapper.class);
        telling = new Telling(mapper);
    }

    /** One that was written elsewhere before. @param closing empty while it is open */
    public record Past(
            PatientId patient,
            MemberId author,
            Instant writtenAt,
            Content content,
            Optional<Transmission.Closing> closing) {
        @Override
        public String toString() {
            return "Past transmission of " + patient;
        }
    }

    /**
     * Writes one, by who is signed in, now.
     *
     * @throws Refusal at {@code target}, or at the name of a text, when something is missing or too long
     */
    public TransmissionId write(PatientId patient, Content content) {
        session.require(Right.CARE);
        Past one = new Past(patient, session.member(), clock.instant(), check.tidy(content), Optional.empty());
        return database.together(() -> {
            TransmissionId id = add(List.of(one), one.writtenAt()).getFirst();
            audit.note(Audit.Action.CREATE, "transmission", id.value());
            return id;
        });
    }

    /**
     * Writes many of another software in one transaction, all or none, with one note in the journal. They are taken a
     * thousand at a time, so a caller may make them as it is asked.
     *
     * @return how many were written
     * @throws Refusal as {@link #write}
     */
    public long addAll(Iterable<Past> many) {
        session.require(Right.ADMIN);
        Instant newsFrom = clock.instant().minus(NEWS_OF_AN_IMPORT);
        return database.together(() -> {
            long written = 0;
            List<Past> batch = new ArrayList<>(BATCH);
            for (Past one : many) {
                batch.add(new Past(
                        one.patient(), one.author(), one.writtenAt(), check.tidy(one.content()), one.closing()));
                if (batch.size() == BATCH) {
                    written += add(batch, newsFrom).size();
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                written += add(batch, newsFrom).size();
            }
            audit.note(Audit.Action.IMPORT, "transmission", written);
            return written;
        });
    }

    private List<TransmissionId> add(List<Past> batch, Instant newsFrom) {
        List<TransmissionId> ids = mapper.nextIds(batch.size());
        TransmissionColumns columns = new TransmissionColumns(ids, batch, utc(newsFrom));
        mapper.addAll(columns);
        mapper.addStates(columns);
        Map<String, List<Content>> uses = batch.stream()
                .map(Past::content)
                .filter(content -> !content.kind().macro())
                .collect(Collectors.groupingBy(content -> Formats.searchKey(content.target())));
        uses.forEach((key, contents) -> targets.used(key, contents.getLast().target(), contents.size()));
        return ids;
    }

    /**
     * Takes back what was just written.
     *
     * @throws Refusal once somebody has acknowledged or followed it, after a quarter of an hour, or from anybody else
     */
    public void withdraw(TransmissionId id) {
        session.require(Right.CARE);
        database.together(() -> {
            Transmission one = now(id);
            if (!one.author().equals(session.member())
                    || one.writtenAt().plus(AFTERTHOUGHT).isBefore(clock.instant())
                    || mapper.withdraw(id) == 0) {
                throw new Refusal(texts.get("withdraw.late"));
            }
            if (!one.content().kind().macro()) {
                targets.used(
                        Formats.searchKey(one.content().target()), one.content().target(), -1);
            }
            audit.note(Audit.Action.DELETE, "transmission", id.value());
        });
    }

    /** Adds to one; it becomes unread again for everybody else. @throws Refusal at {@code words} */
    public void add(TransmissionId id, String words) {
        session.require(Right.CARE);
        String tidy = check.words(words);
        database.together(() -> {
            var at = utc(clock.instant());
            if (mapper.move(id, session.member(), at) == 0) {
                throw new Refusal(texts.get("transmission.unknown"));
            }
            mapper.addAddendum(id, session.member(), at, tidy, Formats.searchKey(tidy));
            audit.note(Audit.Action.UPDATE, "transmission", id.value());
        });
    }

    /** @param version as it was read @throws Refusal when it was closed or reopened since */
    public void close(TransmissionId id, int version) {
        session.require(Right.CARE);
        change(
                id,
                new Standing(texts.get("history.open")),
                new Standing(texts.get("history.closed")),
                () -> mapper.close(id, version, session.member(), utc(clock.instant())));
    }

    /** @param version as it was read @throws Refusal when it was closed or reopened since */
    public void reopen(TransmissionId id, int version) {
        session.require(Right.CARE);
        change(
                id,
                new Standing(texts.get("history.closed")),
                new Standing(texts.get("history.open")),
                () -> mapper.reopen(id, version));
    }

    /** What the history of her file says of closing and opening again. */
    private record Standing(String standing) {}

    private void change(TransmissionId id, Standing before, Standing after, IntSupplier update) {
        database.together(() -> {
            if (update.getAsInt() == 0) {
                throw new Refusal(texts.get("transmission.changed.meanwhile"));
            }
            history.note(now(id).patient(), "transmission", id.value(), before, after);
            audit.note(Audit.Action.UPDATE, "transmission", id.value());
        });
    }

    private Transmission now(TransmissionId id) {
        return mapper.byId(id)
                .orElseThrow(() -> new Refusal(texts.get("transmission.unknown")))
                .transmission();
    }

    /** One page of a person's: urgent open ones first, then those whose last entry is newest. */
    public List<Told> of(PatientId person, TransmissionFilter filter, int offset, int limit) {
        session.require(Right.CARE);
        return telling.told(mapper.page(
                person,
                session.member(),
                unread.since(),
                filter.standing(),
                Formats.searchKey(filter.target()),
                ProblemTarget.code(filter.target()),
                patterns(filter),
                offset,
                limit));
    }

    public int count(PatientId person, TransmissionFilter filter) {
        session.require(Right.CARE);
        return mapper.count(
                person,
                filter.standing(),
                Formats.searchKey(filter.target()),
                ProblemTarget.code(filter.target()),
                patterns(filter));
    }

    /** Written on these days, both included, as the clock's zone counts them; oldest first. */
    public List<Told> between(PatientId person, LocalDate from, LocalDate to) {
        session.require(Right.CARE);
        return telling.told(mapper.between(
                person,
                utc(from.atStartOfDay(clock.getZone()).toInstant()),
                utc(to.plusDays(1).atStartOfDay(clock.getZone()).toInstant())));
    }

    /** The day the newest of a person was written; empty when there is none. */
    public Optional<LocalDate> newest(PatientId person) {
        session.require(Right.CARE);
        return mapper.newest(person).map(at -> LocalDate.ofInstant(TransmissionRow.instant(at), clock.getZone()));
    }

    /** A person's transmissions were put on paper. */
    public void printed(PatientId person) {
        session.require(Right.CARE);
        database.together(() -> audit.note(Audit.Action.PRINT, "patient", person.value()));
    }

    /** Targets to offer for what is typed: hers first, then the team's; without letters, those used most. */
    public List<String> targets(PatientId person, String typed, int limit) {
        session.require(Right.CARE);
        String key = Formats.searchKey(typed);
        return targets.like(person, key + "%", "%" + key + "%", limit);
    }

    /** Every target of a person, with her macro-targets, to choose among. */
    public List<String> targetsOf(PatientId person) {
        session.require(Right.CARE);
        return targets.of(person);
    }

    private static List<String> patterns(TransmissionFilter filter) {
        return Arrays.stream(Formats.searchKey(filter.words()).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word + "%")
                .toList();
    }
}
