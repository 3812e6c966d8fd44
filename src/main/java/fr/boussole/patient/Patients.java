package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
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
import java.util.stream.Stream;

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
    private final PatientSearch search;
    private final PatientCheck check = new PatientCheck();
    private final Texts texts = Texts.beside(Patients.class);

    public Patients(Database database, Audit audit, Session session, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        mapper = database.mapper(PatientMapper.class);
        lists = database.mapper(PatientSearchMapper.class);
        search = new PatientSearch(lists);
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

    /** {@link #search(String, Set, int)} among everybody. */
    public List<PatientLine> search(String query, int limit) {
        return search(query, EnumSet.allOf(PatientStatus.class), limit);
    }

    /**
     * Finds by start of name, then starts of words in any order, then anywhere; by birth date ({@code 12/07/1953},
     * {@code 120753}, {@code 1953}), alone or with words of the name; by start of code. Accents and case do not count.
     */
    public List<PatientLine> search(String query, Set<PatientStatus> statuses, int limit) {
        session.require(Right.CARE);
        return search.find(query, statuses, limit);
    }

    /** One page of the list, by name. */
    public List<PatientLine> page(Set<PatientStatus> statuses, long offset, int limit) {
        session.require(Right.CARE);
        return statuses.isEmpty() ? List.of() : lines(lists.page(statuses, offset, limit));
    }

    public int count(Set<PatientStatus> statuses) {
        session.require(Right.CARE);
        return statuses.isEmpty() ? 0 : lists.count(statuses);
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

    /** Upper and lower case are the same in a code. */
    public Optional<PatientId> byCode(String code) {
        session.require(Right.CARE);
        return mapper.byCodeKey(PatientRow.codeKey(code));
    }

    /** Opens a file to be read: the journal notes it. */
    public Optional<Patient.Whole> open(PatientId id) {
        session.require(Right.CARE);
        return database.together(() -> mapper.byId(id).map(row -> {
            audit.note(Audit.Action.READ, "patient", id.value());
            return new Patient.Whole(row.patient(), mapper.contacts(id), mapper.history(id));
        }));
    }

    /** Other files that may be of the same person: same birth name and birth date, or same NIR. */
    public List<PatientLine> alike(Patient patient) {
        session.require(Right.CARE);
        Identity identity = patient.identity();
        String nir = patient.coverage().nir().value();
        String name = Formats.searchKey(identity.birthName());
        Stream<PatientRow> sameTraits = mapper.bornOn(identity.birthDate()).stream()
                .filter(row -> Formats.searchKey(row.birthName()).equals(name));
        Stream<PatientRow> sameNir = nir.isEmpty() ? Stream.of() : mapper.withNir(nir).stream();
        Set<PatientId> ids = Stream.concat(sameTraits, sameNir)
                .map(PatientRow::id)
                .filter(id -> !id.equals(patient.id()))
                .collect(Collectors.toSet());
        return List.copyOf(lines(ids).values());
    }

    /** @throws Refusal at a field, when something is missing or the code is another file's */
    public void add(Patient patient, List<Patient.Contact> contacts) {
        session.require(Right.CARE);
        database.together(() -> {
            write(List.of(new Patient.Whole(patient, contacts, List.of())));
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
    public long addAll(Iterable<Patient.Whole> files) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            long written = 0;
            List<Patient.Whole> batch = new ArrayList<>(BATCH);
            for (Patient.Whole file : files) {
                batch.add(file);
                if (batch.size() == BATCH) {
                    written += write(batch);
                    batch.clear();
                }
            }
            written += write(batch);
            audit.note(Audit.Action.IMPORT, "patient", written);
            return written;
        });
    }

    /** @throws Refusal when someone else saved the file since it was opened; nothing has changed then */
    public void save(Patient patient, List<Patient.Contact> contacts) {
        session.require(Right.CARE);
        check.check(patient, LocalDate.now(clock));
        contacts.forEach(check::check);
        database.together(() -> {
            codeIsFree(patient);
            Patient.Standing before = now(patient.id()).standing();
            overwrite(patient);
            mapper.clearContacts(patient.id());
            writeContacts(patient.id(), contacts);
            if (!before.equals(patient.standing())) {
                writeStanding(patient);
            }
            audit.note(Audit.Action.UPDATE, "patient", patient.id().value());
        });
    }

    /**
     * « Hospitalisée depuis le … », in one step.
     *
     * @return what was before, to be given to {@link #takeBack}
     */
    public Patient changeStatus(PatientId id, Patient.Standing standing) {
        session.require(Right.CARE);
        return database.together(() -> {
            Patient before = now(id);
            if (before.standing().equals(standing)) {
                throw Refusal.at("status", texts.get("status.same"));
            }
            Patient changed = before.with(standing);
            check.check(changed, LocalDate.now(clock));
            overwrite(changed);
            writeStanding(changed);
            audit.note(Audit.Action.UPDATE, "patient", id.value());
            return before;
        });
    }

    /** Undoes {@link #changeStatus}, also in the history. @throws Refusal when the file was changed since */
    public void takeBack(Patient before) {
        session.require(Right.CARE);
        database.together(() -> {
            Patient now = now(before.id());
            if (now.version() != before.version() + 1) {
                throw new Refusal(texts.get("file.changed.meanwhile"));
            }
            overwrite(now.with(before.standing()));
            mapper.dropLastStatusChange(before.id());
            audit.note(Audit.Action.UPDATE, "patient", before.id().value());
        });
    }

    private Patient now(PatientId id) {
        return mapper.byId(id)
                .orElseThrow(() -> new Refusal(texts.get("file.unknown")))
                .patient();
    }

    private int write(List<Patient.Whole> files) {
        LocalDate today = LocalDate.now(clock);
        List<Patient> patients = files.stream().map(Patient.Whole::patient).toList();
        mapper.taken(patients.stream()
                        .map(one -> PatientRow.codeKey(one.code()))
                        .toArray(String[]::new))
                .ifPresent(code -> {
                    throw Refusal.at("code", texts.get("code.taken", code));
                });
        for (Patient.Whole file : files) {
            check.check(file.patient(), today);
            file.contacts().forEach(check::check);
            mapper.add(PatientRow.of(file.patient(), today));
            writeContacts(file.patient().id(), file.contacts());
        }
        Long[] keys = patients.stream().map(one -> one.id().value()).toArray(Long[]::new);
        mapper.standAlone(keys);
        mapper.addFirstStatuses(
                keys,
                patients.stream().map(one -> one.standing().status().name()).toArray(String[]::new),
                patients.stream()
                        .map(one -> one.standing().since().orElse(today))
                        .toArray(LocalDate[]::new));
        return files.size();
    }

    private void codeIsFree(Patient patient) {
        if (byCode(patient.code()).filter(id -> !id.equals(patient.id())).isPresent()) {
            throw Refusal.at("code", texts.get("code.taken", patient.code()));
        }
    }

    private void overwrite(Patient patient) {
        if (mapper.save(PatientRow.of(patient, LocalDate.now(clock))) == 0) {
            throw new Refusal(texts.get("file.changed.meanwhile"));
        }
    }

    private void writeStanding(Patient patient) {
        mapper.addStatusChange(
                patient.id(),
                patient.standing().status(),
                patient.standing().since().orElse(LocalDate.now(clock)));
    }

    private void writeContacts(PatientId id, List<Patient.Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            mapper.addContact(ContactRow.of(id, i + 1, contacts.get(i)));
        }
    }
}
