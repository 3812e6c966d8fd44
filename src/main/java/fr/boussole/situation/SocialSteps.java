package fr.boussole.situation;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Steps under way for people's rights and situation, and who does them. */
public final class SocialSteps {
    private static final String ENTITY = "social_step";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final SocialStepMapper mapper;
    private final Texts texts = Texts.beside(SocialSteps.class);

    public SocialSteps(Database database, Audit audit, Session session, Clock clock, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(MemberId.class, MemberId::new, MemberId::value);
        database.key(EntitlementId.class, EntitlementId::new, EntitlementId::value);
        database.key(SocialStepId.class, SocialStepId::new, SocialStepId::value);
        mapper = database.mapper(SocialStepMapper.class);
    }

    /** A key for a step about to be added. */
    public SocialStepId nextId() {
        return mapper.nextIds(1).getFirst();
    }

    public List<SocialStepId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /** Of all files joined to hers: those to be done, soonest first, then those done, newest first. */
    public List<SocialStep> of(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person).stream().map(SocialStepMapper.Row::step).toList();
    }

    /** @throws Refusal at a field */
    public SocialStep add(SocialStep step) {
        session.require(Right.CARE);
        check(step);
        return database.together(() -> {
            mapper.add(SocialStepMapper.Row.of(step));
            audit.note(Audit.Action.CREATE, ENTITY, step.id().value());
            return step.at(1);
        });
    }

    /**
     * @return the same with its new version
     * @throws Refusal at a field, or when it was changed since it was read
     */
    public SocialStep save(SocialStep step) {
        session.require(Right.CARE);
        check(step);
        return database.together(() -> {
            Optional<SocialStep> before = mapper.byId(step.id()).map(SocialStepMapper.Row::step);
            if (before.isEmpty() || mapper.save(SocialStepMapper.Row.of(step)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(step.patient(), ENTITY, step.id().value(), before.get(), step);
            audit.note(Audit.Action.UPDATE, ENTITY, step.id().value());
            return step.at(step.version() + 1);
        });
    }

    /** Done today. */
    public SocialStep finish(SocialStep step) {
        return save(step.done(Optional.of(LocalDate.now(clock))));
    }

    /** Takes {@link #finish} back. */
    public SocialStep reopen(SocialStep step) {
        return save(step.done(Optional.empty()));
    }

    /** Writes many in one transaction, all or none: an import. @return how many were written */
    public long addAll(List<SocialStep> steps) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            for (SocialStep step : steps) {
                check(step);
                mapper.add(SocialStepMapper.Row.of(step));
            }
            audit.note(Audit.Action.IMPORT, ENTITY, steps.size());
            return (long) steps.size();
        });
    }

    private void check(SocialStep step) {
        if (step.what().isBlank()) {
            throw Refusal.at("what", texts.get("step.what.missing"));
        }
        atMost("what", step.what(), 300);
        atMost("byWhom", step.byWhom(), 120);
        if (step.doneOn().filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()) {
            throw Refusal.at("doneOn", texts.get("step.done.future"));
        }
    }

    private void atMost(String field, String value, int length) {
        if (value.length() > length) {
            throw Refusal.at(field, texts.get("too.long", length));
        }
    }
}
