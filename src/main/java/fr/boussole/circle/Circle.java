package fr.boussole.circle;

import fr.boussole.directory.ProfessionalId;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything the rest of the program may do with the people around a person. */
public final class Circle {
    private static final String ENTITY = "circle_member";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final FieldHistory history;
    private final Patients patients;
    private final CircleMapper mapper;
    private final CircleCheck check = new CircleCheck();
    private final Texts texts = Texts.beside(Circle.class);

    public Circle(Database database, Audit audit, Session session, FieldHistory history, Patients patients) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.history = history;
        this.patients = patients;
        database.key(CircleMemberId.class, CircleMemberId::new, CircleMemberId::value);
        database.key(ProfessionalId.class, ProfessionalId::new, ProfessionalId::value);
        mapper = database.mapper(CircleMapper.class);
    }

    /** A key for somebody about to be added. */
    public CircleMemberId nextId() {
        return mapper.nextIds(1).getFirst();
    }

    /** Keys for many, in one step. */
    public List<CircleMemberId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /** Those around a person, with the treating doctor her file names, and of all files joined to hers. */
    public Around around(PatientId person) {
        session.require(Right.CARE);
        return Around.of(
                Optional.ofNullable(patients.byIds(Set.of(person)).get(person))
                        .orElseThrow(() -> new Refusal(texts.get("person.unknown"))),
                of(person),
                texts.get("treating.doctor"));
    }

    /** Those noted around a person, who is called first first; at the end those who no longer are. */
    public List<CircleMember> of(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person).stream().map(CircleRow::member).toList();
    }

    public Optional<CircleMember> byId(CircleMemberId id) {
        session.require(Right.CARE);
        return mapper.byId(id).map(CircleRow::member);
    }

    /** @throws Refusal at a field, when the name is missing or something is too long */
    public void add(CircleMember one) {
        session.require(Right.CARE);
        check.check(one);
        database.together(() -> {
            mapper.add(CircleRow.of(one));
            audit.note(Audit.Action.CREATE, ENTITY, one.id().value());
        });
    }

    /**
     * Writes many in one transaction, all or none, with one note in the journal; they carry keys of {@link #nextIds}.
     *
     * @return how many were written
     */
    public long addAll(List<CircleMember> many) {
        session.require(Right.ADMIN);
        many.forEach(check::check);
        return database.together(() -> {
            many.forEach(one -> mapper.add(CircleRow.of(one)));
            audit.note(Audit.Action.IMPORT, ENTITY, many.size());
            return (long) many.size();
        });
    }

    /**
     * @return the same with its new version
     * @throws Refusal as {@link #add}, and when someone else saved the entry since it was read
     */
    public CircleMember save(CircleMember one) {
        session.require(Right.CARE);
        check.check(one);
        return database.together(() -> overwrite(one));
    }

    /** No longer around the person, since that day; then called no more. Refused as {@link #save}. */
    public CircleMember end(CircleMember one, LocalDate day) {
        session.require(Right.CARE);
        return database.together(() -> overwrite(one.with(Optional.of(day))));
    }

    /** Around the person again. Refused as {@link #save}. */
    public CircleMember resume(CircleMember one) {
        session.require(Right.CARE);
        return database.together(() -> overwrite(one.with(Optional.empty())));
    }

    /**
     * Whom to call, first to last; everybody else around her is not called in an emergency.
     *
     * @return who was called before, to be given to this method again to undo
     */
    public List<CircleMemberId> order(PatientId person, List<CircleMemberId> called) {
        session.require(Right.CARE);
        return database.together(() -> {
            List<CircleMember> all =
                    of(person).stream().filter(one -> one.endedOn().isEmpty()).toList();
            for (CircleMember one : all) {
                int rank = called.indexOf(one.id()) + 1;
                if (rank != one.callRank()) {
                    overwrite(one.ranked(rank));
                }
            }
            return all.stream()
                    .filter(one -> one.callRank() > 0)
                    .map(CircleMember::id)
                    .toList();
        });
    }

    /** For the journal: who printed the map, or kept it as a file. */
    public void noteUse(PatientId person, boolean printed) {
        session.require(Right.CARE);
        audit.note(printed ? Audit.Action.PRINT : Audit.Action.EXPORT, ENTITY, person.value());
    }

    private CircleMember overwrite(CircleMember one) {
        CircleMember before = byId(one.id()).orElseThrow(() -> new Refusal(texts.get("member.unknown")));
        if (mapper.save(CircleRow.of(one)) == 0) {
            throw new Refusal(texts.get("changed.meanwhile"));
        }
        history.note(one.person(), ENTITY, one.id().value(), before, one);
        audit.note(Audit.Action.UPDATE, ENTITY, one.id().value());
        return one.withVersion(one.version() + 1);
    }
}
