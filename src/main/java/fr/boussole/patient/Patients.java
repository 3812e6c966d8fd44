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
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything the rest of the program may do with patient files. */
public final class Patients {
    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final PatientMapper mapper;
    private final Texts texts = Texts.beside(Patients.class);

    public Patients(Database database, Audit audit, Session session, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        mapper = database.mapper(PatientMapper.class);
    }

    /** A key for a file about to be added. */
    public PatientId nextId() {
        return new PatientId(mapper.nextId());
    }

    /**
     * Finds by start of name, then start of any word, then anywhere; by birth date ({@code 12/07/1953}, {@code 1953});
     * by code. Accents and case do not count.
     */
    public List<PatientLine> search(String query, int limit) {
        session.require(Right.CARE);
        Map<PatientId, PatientLine> found = new LinkedHashMap<>();
        Optional<BirthDateQuery> born = BirthDateQuery.read(query);
        if (born.isPresent()) {
            keep(found, mapper.bornBetween(born.get().from(), born.get().to(), limit), limit);
        }
        String key = Formats.searchKey(query);
        if (!key.isEmpty()) {
            keep(found, mapper.startingWith(key, limit), limit);
            if (found.size() < limit) {
                keep(found, mapper.withWordStarting(key, limit), limit);
            }
            if (found.size() < limit) {
                keep(found, mapper.codeStarting(query.strip(), limit), limit);
            }
            if (found.size() < limit) {
                keep(found, mapper.containing(key, limit), limit);
            }
        }
        return List.copyOf(found.values());
    }

    private static void keep(Map<PatientId, PatientLine> found, List<PatientMapper.LineRow> rows, int limit) {
        for (PatientMapper.LineRow row : rows) {
            if (found.size() < limit) {
                found.putIfAbsent(row.id(), row.line());
            }
        }
    }

    /** One page of the list, by name. */
    public List<PatientLine> page(Set<PatientStatus> statuses, int offset, int limit) {
        session.require(Right.CARE);
        return statuses.isEmpty()
                ? List.of()
                : mapper.page(statuses, offset, limit).stream()
                        .map(PatientMapper.LineRow::line)
                        .toList();
    }

    public int count(Set<PatientStatus> statuses) {
        return statuses.isEmpty() ? 0 : mapper.count(statuses);
    }

    /** Lines of known people, for screens that hold their keys. */
    public Map<PatientId, PatientLine> lines(Collection<PatientId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.lines(Set.copyOf(ids)).stream()
                        .map(PatientMapper.LineRow::line)
                        .collect(Collectors.toMap(PatientLine::id, line -> line));
    }

    /** Files read by the program itself, for invoices and bundles; an opened file is {@link #open}. */
    public Map<PatientId, Patient> byIds(Collection<PatientId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.byIds(Set.copyOf(ids)).stream()
                        .map(PatientRow::patient)
                        .collect(Collectors.toMap(Patient::id, patient -> patient));
    }

    public Optional<PatientId> byCode(String code) {
        return mapper.byCode(code);
    }

    /** Opens a file to be read: the journal notes it. */
    public Optional<Patient.Whole> open(PatientId id) {
        session.require(Right.CARE);
        return database.together(() -> mapper.byId(id).map(row -> {
            audit.note(Audit.Action.READ, "patient", id.value());
            return new Patient.Whole(row.patient(), mapper.contacts(id), mapper.history(id));
        }));
    }

    public void add(Patient patient, List<Patient.Contact> contacts) {
        session.require(Right.CARE);
        check(patient);
        database.together(() -> {
            if (mapper.byCode(patient.code()).isPresent()) {
                throw Refusal.at("code", texts.get("code.taken", patient.code()));
            }
            mapper.add(PatientRow.of(patient, LocalDate.now(clock)));
            index(patient);
            writeContacts(patient.id(), contacts);
            mapper.addStatusChange(
                    patient.id(),
                    patient.standing().status(),
                    patient.standing().since().orElse(LocalDate.now(clock)));
            audit.note(Audit.Action.CREATE, "patient", patient.id().value());
        });
    }

    /** @throws Refusal when someone else saved the file since it was opened */
    public void save(Patient patient, List<Patient.Contact> contacts) {
        session.require(Right.CARE);
        check(patient);
        database.together(() -> {
            if (mapper.byCode(patient.code())
                    .filter(id -> !id.equals(patient.id()))
                    .isPresent()) {
                throw Refusal.at("code", texts.get("code.taken", patient.code()));
            }
            Patient.Standing before = mapper.byId(patient.id())
                    .orElseThrow(() -> new Refusal(texts.get("file.unknown")))
                    .patient()
                    .standing();
            if (mapper.save(PatientRow.of(patient, LocalDate.now(clock))) == 0) {
                throw new Refusal(texts.get("file.changed.meanwhile"));
            }
            index(patient);
            mapper.clearContacts(patient.id());
            writeContacts(patient.id(), contacts);
            if (!before.equals(patient.standing())) {
                mapper.addStatusChange(
                        patient.id(),
                        patient.standing().status(),
                        patient.standing().since().orElse(LocalDate.now(clock)));
            }
            audit.note(Audit.Action.UPDATE, "patient", patient.id().value());
        });
    }

    private void index(Patient patient) {
        mapper.clearWords(patient.id());
        Arrays.stream(PatientRow.searchKey(patient.identity()).split(" "))
                .distinct()
                .forEach(word -> mapper.addWord(patient.id(), word));
    }

    private void writeContacts(PatientId id, List<Patient.Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            mapper.addContact(id, i + 1, contacts.get(i));
        }
    }

    private void check(Patient patient) {
        if (patient.identity().birthName().isBlank()) {
            throw Refusal.at("birthName", texts.get("birth.name.missing"));
        }
        if (patient.identity().birthGivenNames().isBlank()) {
            throw Refusal.at("birthGivenNames", texts.get("given.names.missing"));
        }
        if (patient.identity().birthDate().isAfter(LocalDate.now(clock))) {
            throw Refusal.at("birthDate", texts.get("birth.date.future"));
        }
        if (patient.code().isBlank()) {
            throw Refusal.at("code", texts.get("code.missing"));
        }
    }
}
