package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything the rest of the program may do with recorded time. */
public final class Visits {
    private static final int BATCH = 1000;
    /** How long before its end a visit may be noted, on the doorstep. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final VisitMapper mapper;
    private final Texts texts = Texts.beside(Visits.class);

    /** @param clock says what today is: a visit is a fact, so none is written for a day to come */
    public Visits(Database database, Audit audit, Session session, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        database.key(VisitId.class, VisitId::new, VisitId::value);
        mapper = database.mapper(VisitMapper.class);
    }

    /** A key for a visit about to be recorded. */
    public VisitId nextId() {
        return new VisitId(mapper.nextId());
    }

    public Optional<Visit> byId(VisitId id) {
        requireReading();
        return mapper.byId(id).map(VisitMapper.VisitRow::visit);
    }

    /** Keys for many visits about to be added, in one step. */
    public List<VisitId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /**
     * Writes many new visits in one transaction, all or none: an import, with one note in the journal. They are taken
     * from {@code visits} a thousand at a time, so a caller may make them as it is asked.
     *
     * @return how many were written
     */
    public long addAll(Iterable<Visit> visits) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            long written = 0;
            List<VisitMapper.VisitRow> batch = new ArrayList<>(BATCH);
            for (Visit visit : visits) {
                check(visit);
                batch.add(VisitMapper.VisitRow.of(visit));
                if (batch.size() == BATCH) {
                    written += mapper.addAll(new VisitColumns(batch));
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                written += mapper.addAll(new VisitColumns(batch));
            }
            audit.note(Audit.Action.IMPORT, "visit", written);
            return written;
        });
    }

    /** Writes a new visit; its invoice and version are the program's to set. */
    public void record(Visit visit) {
        record(visit, written -> {});
    }

    /** The same with what belongs to it: {@code along} writes in its transaction, and refuses for both. */
    public void record(Visit visit, Consumer<Visit> along) {
        session.require(Right.CARE);
        check(visit);
        checkPast(visit.time());
        database.together(() -> {
            mapper.add(VisitMapper.VisitRow.of(visit));
            audit.note(Audit.Action.CREATE, "visit", visit.id().value());
            along.accept(visit);
        });
    }

    /**
     * Writes a visit as it now is.
     *
     * @return the same with its new version
     * @throws Refusal when the visit is on an issued invoice, or was changed since it was read
     */
    public Visit correct(Visit visit) {
        return correct(visit, written -> {});
    }

    /** The same with what belongs to it: {@code along} writes in its transaction, and refuses for both. */
    public Visit correct(Visit visit, Consumer<Visit> along) {
        session.require(Right.CARE);
        checkPast(visit.time());
        return change(visit, Audit.Action.UPDATE, along);
    }

    /** Writes what belongs to a visit that itself stays as it is: also one on an issued invoice. */
    public void complete(Visit visit, Consumer<Visit> along) {
        session.require(Right.CARE);
        database.together(
                () -> along.accept(byId(visit.id()).orElseThrow(() -> new Refusal(texts.get("visit.unknown")))));
    }

    /** The visit did not take place: it is kept, and counts nowhere. Refused as {@link #correct}. */
    public Visit cancel(Visit visit) {
        return cancel(visit, written -> {});
    }

    /** The same with what belongs to it. */
    public Visit cancel(Visit visit, Consumer<Visit> along) {
        session.require(Right.CARE);
        return change(visit.with(VisitStatus.CANCELLED), Audit.Action.DELETE, along);
    }

    /** Takes a cancellation back. Refused as {@link #correct}. */
    public Visit restore(Visit visit) {
        session.require(Right.CARE);
        return change(visit.with(VisitStatus.DONE), Audit.Action.UPDATE, written -> {});
    }

    private Visit change(Visit visit, Audit.Action action, Consumer<Visit> along) {
        check(visit);
        return database.together(() -> {
            Visit now = byId(visit.id()).orElseThrow(() -> new Refusal(texts.get("visit.unknown")));
            if (now.locked()) {
                throw new Refusal(
                        texts.get("visit.locked", now.invoiced().number().orElseThrow()));
            }
            if (mapper.save(VisitMapper.VisitRow.of(visit)) == 0) {
                throw new Refusal(texts.get("visit.changed.meanwhile"));
            }
            audit.note(action, "visit", visit.id().value());
            Visit written = visit.with(visit.version() + 1);
            along.accept(written);
            return written;
        });
    }

    /** All visits of a day, of every member. */
    public List<Visit> on(LocalDate day) {
        requireReading();
        return list(mapper.between(day, day));
    }

    /** The same, with those that began the day before and ended on this one. */
    public List<Visit> touching(LocalDate day) {
        requireReading();
        return list(mapper.touching(day, day.minusDays(1)));
    }

    /** Done visits from a day on whose minutes are not known, oldest first. */
    public List<Visit> unfinished(LocalDate from) {
        requireReading();
        return list(mapper.unfinished(from));
    }

    public List<Visit> in(YearMonth month) {
        requireReading();
        return list(mapper.between(month.atDay(1), month.atEndOfMonth()));
    }

    /** Both days included. */
    public List<Visit> between(LocalDate from, LocalDate to) {
        requireReading();
        return list(mapper.between(from, to));
    }

    public List<Visit> of(MemberId member, LocalDate from, LocalDate to) {
        requireReading();
        return list(mapper.ofMember(member, from, to));
    }

    /** Newest first. */
    public List<Visit> of(PatientId patient, int offset, int limit) {
        requireReading();
        return list(mapper.ofPatient(patient, offset, limit));
    }

    public int count(PatientId patient) {
        requireReading();
        return mapper.countOfPatient(patient);
    }

    /** Who cared for a person from a day to another, both included; whoever came most often first. */
    public List<MemberId> carers(PatientId patient, LocalDate from, LocalDate to) {
        requireReading();
        return mapper.carers(patient, from, to);
    }

    /** What a month held for a person: done care visits and their minutes by the clock. */
    public record MonthTotal(YearMonth month, int visits, int minutes) {}

    /** Both months included; a month without a visit is left out. */
    public List<MonthTotal> totals(PatientId patient, YearMonth from, YearMonth to) {
        requireReading();
        return mapper.totals(patient, from.atDay(1), to.atEndOfMonth()).stream()
                .map(row -> new MonthTotal(YearMonth.of(row.y(), row.m()), row.visits(), row.minutes()))
                .toList();
    }

    /** The same member's done visits that share time with this one. */
    public List<Visit> overlapping(Visit visit) {
        requireReading();
        LocalDate day = visit.time().date();
        return of(visit.member(), day.minusDays(1), day.plusDays(1)).stream()
                .filter(other -> !other.id().equals(visit.id()) && other.status() == VisitStatus.DONE)
                .filter(other -> other.time().overlaps(visit.time()))
                .toList();
    }

    /** Locks the visits of an invoice being issued; the caller holds the transaction. */
    public void markInvoiced(Collection<VisitId> ids, String number) {
        session.require(Right.BILLING);
        if (mapper.markInvoiced(ids, number) != ids.size()) {
            throw new Refusal(texts.get("visits.changed.meanwhile"));
        }
    }

    /**
     * Which of these visits are still as they were read, done and on no invoice; they stay so until the caller's
     * transaction ends.
     *
     * @param versions the version each was read at
     */
    public Set<VisitId> hold(Map<VisitId, Integer> versions) {
        session.require(Right.BILLING);
        return mapper.hold(versions.keySet()).stream()
                .filter(stamp -> Objects.equals(versions.get(stamp.id()), stamp.version()))
                .map(VisitMapper.Stamp::id)
                .collect(Collectors.toSet());
    }

    /** Frees the visits of a credited invoice; the caller holds the transaction. */
    public void release(Collection<VisitId> ids, String number) {
        session.require(Right.BILLING);
        mapper.release(ids, number);
    }

    /** For those who care, and for those who bill and hand over what was done. */
    private void requireReading() {
        if (!session.may(Right.BILLING)) {
            session.require(Right.CARE);
        }
    }

    private static List<Visit> list(List<VisitMapper.VisitRow> rows) {
        return rows.stream().map(VisitMapper.VisitRow::visit).toList();
    }

    private void check(Visit visit) {
        if (visit.patient().isEmpty() && (visit.kind() == VisitKind.CARE || visit.kind() == VisitKind.SHADOWING)) {
            throw Refusal.at("patient", texts.get("visit.patient.missing"));
        }
    }

    private void checkPast(VisitTime time) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (time.date().isAfter(now.toLocalDate())) {
            throw Refusal.at("date", texts.get("visit.future"));
        }
        if (time.startsAt().filter(now::isBefore).isPresent()) {
            throw Refusal.at("start", texts.get("visit.start.future"));
        }
        if (time.endsAt().filter(now.plus(EARLY)::isBefore).isPresent()) {
            throw Refusal.at("end", texts.get("visit.end.future"));
        }
    }
}
