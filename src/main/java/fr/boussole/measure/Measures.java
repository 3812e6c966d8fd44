package fr.boussole.measure;

import fr.boussole.measure.MeasureMapper.MeasureRow;
import fr.boussole.measure.MeasureMapper.ThresholdRow;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the rest of the program may do with what is measured. */
public final class Measures {
    private static final int BATCH = 1000;
    private static final int LONGEST_REASON = 200;
    /** A watch may go ahead of the computer's. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final MeasureMapper mapper;
    private final Texts texts = Texts.beside(Measures.class);

    public Measures(Database database, Audit audit, Session session, Clock clock, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        database.key(MeasureId.class, MeasureId::new, MeasureId::value);
        mapper = database.mapper(MeasureMapper.class);
    }

    /**
     * Writes new values of one person, all or none, by the one who is signed in.
     *
     * @return as they were written, in the order given
     * @throws Refusal at {@code time} for a moment to come, else for a value that does not exist
     */
    public List<Measure> record(PatientId person, List<Entry> entries) {
        session.require(Right.CARE);
        return database.together(() -> {
            List<Measure> written = new ArrayList<>();
            for (Entry entry : entries) {
                check(entry);
                Measure measure = new Measure(
                        new MeasureId(mapper.nextId()),
                        person,
                        session.member(),
                        entry.takenAt().truncatedTo(ChronoUnit.MINUTES),
                        entry.kind(),
                        entry.amounts(),
                        entry.detail().strip(),
                        entry.note().strip(),
                        Measure.Withdrawal.NONE,
                        1);
                mapper.add(MeasureRow.of(measure));
                audit.note(Audit.Action.CREATE, "measure", measure.id().value());
                written.add(measure);
            }
            return List.copyOf(written);
        });
    }

    /**
     * Takes a value out of curves and last values; it stays in the list with its reason.
     *
     * @return as it is now
     * @throws Refusal at {@code why} without a reason, or when it was changed since it was read
     */
    public Measure withdraw(Measure measure, String why) {
        session.require(Right.CARE);
        String reason = why.strip();
        if (reason.isEmpty()) {
            throw Refusal.at("why", texts.get("withdraw.why.missing"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.at("why", texts.get("withdraw.why.long"));
        }
        return change(measure, new Measure.Withdrawal(Optional.of(now()), reason), Audit.Action.DELETE);
    }

    /** The same for several at once, all or none. */
    public List<Measure> withdrawAll(List<Measure> several, String why) {
        return database.together(
                () -> several.stream().map(measure -> withdraw(measure, why)).toList());
    }

    /** For the journal: her curves were printed, or saved as a file. */
    public void noteUse(PatientId person, boolean printed) {
        session.require(Right.CARE);
        audit.note(printed ? Audit.Action.PRINT : Audit.Action.EXPORT, "measure", person.value());
    }

    /** Takes a withdrawal back. Refused when it was changed since it was read. */
    public Measure restore(Measure measure) {
        session.require(Right.CARE);
        return change(measure, Measure.Withdrawal.NONE, Audit.Action.UPDATE);
    }

    private Measure change(Measure measure, Measure.Withdrawal withdrawal, Audit.Action action) {
        return database.together(() -> {
            Measure before = mapper.byId(measure.id())
                    .map(MeasureRow::measure)
                    .orElseThrow(() -> new Refusal(texts.get("measure.unknown")));
            Measure after = before.with(withdrawal, measure.version());
            if (mapper.saveWithdrawal(MeasureRow.of(after)) == 0) {
                throw new Refusal(texts.get("measure.changed.meanwhile"));
            }
            history.note(before.patient(), "measure", before.id().value(), before, after);
            audit.note(action, "measure", before.id().value());
            return before.with(withdrawal, measure.version() + 1);
        });
    }

    /** Keys for many measures about to be added, in one step. */
    public List<MeasureId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /**
     * Writes many measures in one transaction, all or none: an import, with one note in the journal.
     *
     * @return how many were written
     */
    public long addAll(List<Measure> measures) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            long written = 0;
            for (int from = 0; from < measures.size(); from += BATCH) {
                written += mapper.addAll(new MeasureColumns(
                        measures.subList(from, Math.min(from + BATCH, measures.size())).stream()
                                .map(MeasureRow::of)
                                .toList()));
            }
            audit.note(Audit.Action.IMPORT, "measure", written);
            return written;
        });
    }

    /** Newest first, withdrawn ones among them. @param kind empty for all */
    public List<Measure> of(PatientId person, Optional<MeasureKind> kind, int offset, int limit) {
        session.require(Right.CARE);
        return list(mapper.of(person, name(kind), offset, limit));
    }

    public int count(PatientId person, Optional<MeasureKind> kind) {
        session.require(Right.CARE);
        return mapper.count(person, name(kind));
    }

    /** Those that stand, oldest first; both days included. */
    public List<Measure> between(PatientId person, LocalDate from, LocalDate to) {
        session.require(Right.CARE);
        return list(mapper.standing(person, from.atStartOfDay(), to.plusDays(1).atStartOfDay()));
    }

    /** The newest that stand of each curve, newest curve first, in each oldest value first. */
    public List<Recent> newest(PatientId person, int each) {
        session.require(Right.CARE);
        List<List<Measure>> found = new ArrayList<>();
        for (Measure measure : list(mapper.newest(person, each))) {
            List<Measure> curve = found.stream()
                    .filter(one -> one.getFirst().series().same(measure.series()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Measure> fresh = new ArrayList<>();
                        found.add(fresh);
                        return fresh;
                    });
            curve.add(measure);
        }
        return found.stream()
                .map(curve -> new Recent(
                        curve.getLast().series(), curve.subList(Math.max(0, curve.size() - each), curve.size())))
                .sorted((one, other) ->
                        other.last().takenAt().compareTo(one.last().takenAt()))
                .toList();
    }

    /** The newest values of one curve. @param values oldest first, at least one */
    public record Recent(Series series, List<Measure> values) {
        public Recent {
            values = List.copyOf(values);
        }

        public Measure last() {
            return values.getLast();
        }

        @Override
        public String toString() {
            return "Recent[" + series + "]";
        }
    }

    /** The moment of her newest value; empty when none stands. */
    public Optional<LocalDateTime> lastTaken(PatientId person) {
        session.require(Right.CARE);
        return mapper.lastTaken(person);
    }

    /** Her limits, by kind; kinds without any are left out. */
    public Map<MeasureKind, Threshold> thresholds(PatientId person) {
        session.require(Right.CARE);
        Map<MeasureKind, Threshold> found = new EnumMap<>(MeasureKind.class);
        mapper.thresholds(person).forEach(row -> found.putIfAbsent(row.kind(), row.threshold()));
        found.values().removeIf(Threshold::none);
        return found;
    }

    /**
     * Writes her limits as they now are.
     *
     * @param read as they were shown to the one who changed them
     * @throws Refusal when they were changed meanwhile
     */
    public void saveThresholds(PatientId person, Map<MeasureKind, Threshold> read, Map<MeasureKind, Threshold> wanted) {
        session.require(Right.CARE);
        database.together(() -> {
            if (!thresholds(person).equals(read)) {
                throw new Refusal(texts.get("thresholds.changed.meanwhile"));
            }
            for (MeasureKind kind : MeasureKind.values()) {
                Threshold before = read.getOrDefault(kind, Threshold.none(kind));
                Threshold after = wanted.getOrDefault(kind, Threshold.none(kind));
                if (!before.equals(after)) {
                    mapper.saveThreshold(person, ThresholdRow.of(after));
                    history.note(person, "measure_threshold", kind.ordinal(), before, after);
                }
            }
            audit.note(Audit.Action.UPDATE, "measure_threshold", person.value());
            return true;
        });
    }

    private void check(Entry entry) {
        if (!entry.kind().exists(entry.amounts())) {
            throw new Refusal(texts.get("measure.no.such", texts.of(entry.kind())));
        }
        if (entry.takenAt().isAfter(LocalDateTime.now(clock).plus(EARLY))) {
            throw Refusal.at("time", texts.get("measure.future"));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String name(Optional<MeasureKind> kind) {
        return kind.map(Enum::name).orElse("");
    }

    private static List<Measure> list(List<MeasureRow> rows) {
        return rows.stream().map(MeasureRow::measure).toList();
    }
}
