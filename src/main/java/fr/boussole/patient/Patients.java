package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** Everything the rest of the program may do with patient files. */
public final class Patients {
    private static final int BATCH = 1000;
    /** Keys in one question: a long list of them costs the database more than several short ones. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final PatientMapper mapper;
    private final PatientSearchMapper lists;
    private final PatientIndex index;
    private final PatientSearch search;
    private final PatientWriter writer;
    private final Likenesses likenesses;
    private final StandingChanges course;
    private final FieldHistory history;
    private final Texts texts = Texts.beside(Patients.class);

    public Patients(Database database, Audit audit, Session session, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        mapper = database.mapper(PatientMapper.class);
        lists = database.mapper(PatientSearchMapper.class);
        index = PatientIndex.of(database);
        search = new PatientSearch(index);
        writer = new PatientWriter(mapper, index, clock);
        likenesses = new Likenesses(mapper);
        course = new StandingChanges(mapper);
        history = new FieldHistory(database, session, clock);
    }

    /** Another room writes where this file lies, in the running transaction: lists and searches are to know. */
    public void moved(PatientId id) {
        if (!session.may(Right.ADMIN)) {
            session.require(Right.CARE);
        }
        index.changed(List.of(id));
    }

    /** A key for a file about to be added. */
    public PatientId nextId() {
        return mapper.nextIds(1).getFirst();
    }

    /** Keys for many files about to be added, in one step. */
    public List<PatientId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /** A code nobody has yet, following the newest one: P0301 after P0300. */
    public String nextCode() {
        session.require(Right.CARE);
        String code = PatientCodes.after(mapper.newestCode());
        while (byCode(code).isPresent()) {
            code = PatientCodes.after(Optional.of(code));
        }
        return code;
    }

    /** {@link #search(String, Set, int)} among everybody whose file is at hand. */
    public List<PatientLine> search(String query, int limit) {
        return search(query, EnumSet.allOf(PatientStatus.class), limit);
    }

    /**
     * Finds by start of name, then starts of words in any order, then anywhere; by birth date ({@code 12/07/1953},
     * {@code 120753}, {@code 1953}), alone or with words of the name; by start of code. Accents and case do not count.
     */
    public List<PatientLine> search(String query, Set<PatientStatus> statuses, int limit) {
        return search(query, statuses, Shelf.AT_HAND, limit);
    }

    List<PatientLine> search(String query, Set<PatientStatus> statuses, Shelf shelf, int limit) {
        session.require(Right.CARE);
        return search.find(query, statuses, shelf, limit);
    }

    /** One page of the list, by name; files of the archive and those joined to another are not in it. */
    public List<PatientLine> page(Set<PatientStatus> statuses, long offset, int limit) {
        return page(statuses, Shelf.AT_HAND, offset, limit);
    }

    List<PatientLine> page(Set<PatientStatus> statuses, Shelf shelf, long offset, int limit) {
        session.require(Right.CARE);
        return search.page(statuses, shelf, offset, limit);
    }

    public int count(Set<PatientStatus> statuses) {
        return count(statuses, Shelf.AT_HAND);
    }

    int count(Set<PatientStatus> statuses, Shelf shelf) {
        session.require(Right.CARE);
        return search.count(statuses, shelf);
    }

    /** Lines of known people, for screens that hold their keys. */
    public Map<PatientId, PatientLine> lines(Collection<PatientId> ids) {
        // Names stand on invoices and in the journal too.
        if (!session.may(Right.BILLING) && !session.may(Right.ADMIN)) {
            session.require(Right.CARE);
        }
        return ids.isEmpty()
                ? Map.of()
                : lines(lists.lines(Set.copyOf(ids))).stream().collect(Collectors.toMap(PatientLine::id, line -> line));
    }

    private static List<PatientLine> lines(List<PatientLineRow> rows) {
        return rows.stream().map(PatientLineRow::line).toList();
    }

    /** Files read by the program itself, for invoices and bundles; an opened file is {@link #open}. */
    public Map<PatientId, Patient> byIds(Collection<PatientId> ids) {
        if (!session.may(Right.BILLING)) {
            session.require(Right.CARE);
        }
        return Set.copyOf(ids).stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> mapper.byIds(some).stream())
                .map(PatientRow::patient)
                .collect(Collectors.toMap(Patient::id, patient -> patient));
    }

    /** Upper and lower case are the same in a code; the code of a joined file leads to the kept one. */
    public Optional<PatientId> byCode(String code) {
        session.require(Right.CARE);
        return mapper.byCodeKey(PatientRow.codeKey(code)).flatMap(mapper::kept);
    }

    /** The file under which this one's person is read: itself, or the one it was joined to. */
    public PatientId kept(PatientId id) {
        return mapper.kept(id).orElse(id);
    }

    /** Opens a file to be read, of the joined ones the kept: the journal notes it. */
    public Optional<Patient.Whole> open(PatientId asked) {
        session.require(Right.CARE);
        return database.together(() -> mapper.kept(asked).flatMap(mapper::byId).map(row -> {
            PatientId id = row.id();
            audit.note(Audit.Action.READ, "patient", id.value());
            return new Patient.Whole(row.patient(), course.of(id));
        }));
    }

    /** Her statuses, oldest first, of all files joined to hers; the journal notes the opening of the file, not this. */
    public List<Patient.StatusChange> course(PatientId id) {
        session.require(Right.CARE);
        return course.of(id);
    }

    /** Other files that may be of the same person: {@link Likeness}, or same NIR. */
    public List<PatientLine> alike(Patient patient) {
        session.require(Right.CARE);
        return List.copyOf(lines(likenesses.of(patient)).values());
    }

    /** @throws Refusal at a field, when something is missing or the code is another file's */
    public void add(Patient patient) {
        session.require(Right.CARE);
        database.together(() -> {
            writer.write(List.of(patient));
            audit.note(Audit.Action.CREATE, "patient", patient.id().value());
        });
    }

    /**
     * Writes many new files in one transaction, all or none: an import, with one note in the journal. They are taken
     * from {@code files} one after the other, so a caller may make them as it is asked. Each history begins with her
     * status now.
     *
     * @return how many were written
     */
    public long addAll(Iterable<Patient> files) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            long written = 0;
            List<Patient> batch = new ArrayList<>(BATCH);
            for (Patient file : files) {
                batch.add(file);
                if (batch.size() == BATCH) {
                    written += writer.write(batch);
                    batch.clear();
                }
            }
            written += writer.write(batch);
            audit.note(Audit.Action.IMPORT, "patient", written);
            return written;
        });
    }

    /** @throws Refusal when someone else saved the file since it was opened; nothing has changed then */
    public void save(Patient patient) {
        session.require(Right.CARE);
        database.together(() -> {
            writer.codeIsFree(patient);
            Patient before = writer.now(patient.id());
            writer.overwrite(patient);
            history.note(patient.id(), "patient", patient.id().value(), before, patient);
            if (!before.standing().equals(patient.standing())) {
                PatientStatus status = patient.standing().status();
                LocalDate since = patient.standing().since().orElse(LocalDate.now(clock));
                course.add(patient.id(), Patient.StatusChange.of(status, since));
            }
            audit.note(Audit.Action.UPDATE, "patient", patient.id().value());
        });
    }

    /**
     * « Hospitalisée depuis le … », in one step.
     *
     * @return what was before, to be given to {@link #takeBack}
     * @throws Refusal at a field; a discharge asks where to and what she does by herself
     */
    public Patient changeStatus(PatientId id, Patient.StatusChange change) {
        session.require(Right.CARE);
        return database.together(() -> {
            Patient before = writer.now(id);
            if (before.standing().equals(change.standing())) {
                throw Refusal.at("status", texts.get("status.same"));
            }
            course.check(change);
            Patient changed = before.with(change.standing());
            writer.overwrite(changed);
            course.add(id, change);
            history.note(id, "patient", id.value(), before, changed);
            audit.note(Audit.Action.UPDATE, "patient", id.value());
            return before;
        });
    }

    /**
     * Her part in ÉQUILIBRES: the day she was informed, whether she opposes sharing.
     *
     * @return what was before, to be given back to undo
     */
    public Inclusion setInclusion(PatientId id, Inclusion inclusion) {
        session.require(Right.CARE);
        return database.together(() -> {
            Patient before = writer.now(id);
            Patient after = before.with(inclusion);
            writer.overwrite(after);
            history.note(id, "patient", id.value(), before, after);
            audit.note(Audit.Action.UPDATE, "patient", id.value());
            return before.inclusion();
        });
    }

    /** Undoes {@link #changeStatus}, also in the history. @throws Refusal when the file was changed since */
    public void takeBack(Patient before) {
        session.require(Right.CARE);
        database.together(() -> {
            Patient now = writer.now(before.id());
            if (now.version() != before.version() + 1) {
                throw new Refusal(texts.get("file.changed.meanwhile"));
            }
            Patient back = now.with(before.standing());
            writer.overwrite(back);
            mapper.dropLastStatusChange(before.id());
            history.note(before.id(), "patient", before.id().value(), now, back);
            audit.note(Audit.Action.UPDATE, "patient", before.id().value());
        });
    }
}
