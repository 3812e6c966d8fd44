package fr.boussole.prescription;

import fr.boussole.directory.ProfessionalId;
import fr.boussole.document.DocumentId;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** Everything the rest of the program may do with prescriptions. */
public final class Prescriptions {
    static final String ENTITY = "prescription";
    private static final int BATCH = 1000;
    /** One that ended stays in view so long, until it is renewed or stopped. */
    static final int STILL_SEEN = 30;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final Patients patients;
    private final PrescriptionMapper mapper;
    private final PrescriptionCheck check = new PrescriptionCheck();
    private final Texts texts = Texts.beside(Prescriptions.class);

    public Prescriptions(
            Database database, Audit audit, Session session, Clock clock, FieldHistory history, Patients patients) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        this.patients = patients;
        database.key(ProfessionalId.class, ProfessionalId::new, ProfessionalId::value);
        database.key(DocumentId.class, DocumentId::new, DocumentId::value);
        database.key(PrescriptionId.class, PrescriptionId::new, PrescriptionId::value);
        mapper = database.mapper(PrescriptionMapper.class);
    }

    /** A key for a prescription about to be noted. */
    public PrescriptionId nextId() {
        return new PrescriptionId(mapper.nextId());
    }

    /** Keys for many about to be added, in one step. */
    public List<PrescriptionId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    public Optional<Listed> byId(PrescriptionId id) {
        session.require(Right.CARE);
        return mapper.byId(id).map(PrescriptionRow::listed);
    }

    /**
     * Running, to come, or ended in the last thirty days without one that follows; the first to end comes first. At
     * most a handful a person.
     */
    public List<Listed> current(PatientId person) {
        session.require(Right.CARE);
        return listed(mapper.current(person, today(), since()));
    }

    /** All others, newest first. */
    public List<Listed> past(PatientId person, int offset, int limit) {
        session.require(Right.CARE);
        return listed(mapper.past(person, today(), since(), offset, limit));
    }

    public int countPast(PatientId person) {
        session.require(Right.CARE);
        return mapper.countPast(person, today(), since());
    }

    /** Every one she ever had, newest first. */
    public List<Listed> all(PatientId person) {
        session.require(Right.CARE);
        return listed(mapper.all(person));
    }

    /**
     * Of everybody who is followed: those that end within {@code days}, or ended in the last thirty and were not
     * renewed; the first to end comes first. Each names the file its person is read in.
     */
    public List<Prescription> ending(int days, int limit) {
        session.require(Right.CARE);
        return mapper.ending(since(), today().plusDays(days), limit).stream()
                .map(PrescriptionRow::prescription)
                .toList();
    }

    /** All that covers or covered these people, read at once; a person without any is left out. */
    public Map<PatientId, List<Cover>> covers(Collection<PatientId> people) {
        if (!session.may(Right.BILLING)) {
            session.require(Right.CARE);
        }
        Long[] keys = Set.copyOf(people).stream().map(PatientId::value).sorted().toArray(Long[]::new);
        return keys.length == 0
                ? Map.of()
                : mapper.covers(keys).stream()
                        .collect(Collectors.groupingBy(
                                PrescriptionMapper.CoverRow::patientId,
                                Collectors.mapping(PrescriptionMapper.CoverRow::cover, Collectors.toList())));
    }

    /**
     * Writes a new one; its version is the program's to set.
     *
     * @throws Refusal at {@code prescriber}, {@code rpps}, {@code care}, {@code prescribedOn}, {@code start} or
     *     {@code note}
     */
    public void add(Prescription one) {
        session.require(Right.CARE);
        check.refuse(one, birth(one.patient()), today());
        database.together(() -> {
            mapper.add(PrescriptionRow.of(one));
            audit.note(Audit.Action.CREATE, ENTITY, one.id().value());
        });
    }

    /**
     * Writes it as it now is.
     *
     * @return the same with its new version
     * @throws Refusal as {@link #add}, or when it was changed since it was read
     */
    public Prescription save(Prescription one) {
        session.require(Right.CARE);
        check.refuse(one, birth(one.patient()), today());
        return change(one, Audit.Action.UPDATE);
    }

    /**
     * It ends before its time, or never served.
     *
     * @throws Refusal at {@code on} or {@code why}, or when it was changed since it was read
     */
    public Prescription stop(Prescription one, Prescription.Stop stop) {
        session.require(Right.CARE);
        Prescription stopped = one.with(stop);
        check.refuseStop(stopped, today());
        return change(stopped, Audit.Action.UPDATE);
    }

    /** It counts again as if it had not been stopped. */
    public Prescription resume(Prescription one) {
        session.require(Right.CARE);
        return change(one.with(Prescription.Stop.NONE), Audit.Action.UPDATE);
    }

    /** One just noted is taken back: it stays on record and covers no day. */
    public Prescription takeBack(Prescription one) {
        session.require(Right.CARE);
        Optional<LocalDate> eve = Optional.of(one.course().start().minusDays(1));
        return change(one.with(new Prescription.Stop(eve, texts.get("stop.taken.back"))), Audit.Action.DELETE);
    }

    private Prescription change(Prescription one, Audit.Action action) {
        return database.together(() -> {
            Prescription before = mapper.byId(one.id())
                    .map(PrescriptionRow::prescription)
                    .orElseThrow(() -> new Refusal(texts.get("unknown")));
            if (mapper.save(PrescriptionRow.of(one)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(one.patient(), ENTITY, one.id().value(), before, one);
            audit.note(action, ENTITY, one.id().value());
            return one.with(one.version() + 1);
        });
    }

    /**
     * Writes many new ones in one transaction, all or none: an import, with one note in the journal.
     *
     * @return how many were written
     */
    public long addAll(List<Prescription> many) {
        session.require(Right.ADMIN);
        Map<PatientId, Patient> people =
                patients.byIds(many.stream().map(Prescription::patient).collect(Collectors.toSet()));
        for (Prescription one : many) {
            check.refuse(one, birth(Optional.ofNullable(people.get(one.patient()))), today());
        }
        return database.together(() -> {
            long written = many.stream()
                    .map(PrescriptionRow::of)
                    .gather(Gatherers.windowFixed(BATCH))
                    .mapToLong(rows -> mapper.addAll(new PrescriptionColumns(rows)))
                    .sum();
            audit.note(Audit.Action.IMPORT, ENTITY, written);
            return written;
        });
    }

    /** A paper kept in the person's documents belongs to it. */
    public void attach(PrescriptionId id, DocumentId document) {
        session.require(Right.CARE);
        database.together(() -> {
            mapper.attach(id, document);
            audit.note(Audit.Action.UPDATE, ENTITY, id.value());
        });
    }

    /** The paper stays in the person's documents. */
    public void detach(PrescriptionId id, DocumentId document) {
        session.require(Right.CARE);
        database.together(() -> {
            mapper.detach(id, document);
            audit.note(Audit.Action.UPDATE, ENTITY, id.value());
        });
    }

    /** Keys of its papers. */
    public List<DocumentId> papers(PrescriptionId id) {
        session.require(Right.CARE);
        return mapper.papers(id);
    }

    private LocalDate birth(PatientId person) {
        return birth(Optional.ofNullable(patients.byIds(Set.of(person)).get(person)));
    }

    private LocalDate birth(Optional<Patient> person) {
        return person.orElseThrow(() -> new Refusal(texts.get("person.unknown")))
                .identity()
                .birthDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate since() {
        return today().minusDays(STILL_SEEN);
    }

    private static List<Listed> listed(List<PrescriptionRow> rows) {
        return rows.stream().map(PrescriptionRow::listed).toList();
    }
}
