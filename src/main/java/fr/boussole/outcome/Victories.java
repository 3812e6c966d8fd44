package fr.boussole.outcome;

import fr.boussole.careplan.PlannedProblemId;
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

/** The log of small victories: noted in a line, withdrawn when it was another's. */
public final class Victories {
    static final String ENTITY = "victory";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final VictoryMapper mapper;
    private final Texts texts = Texts.beside(Victories.class);

    public Victories(Database database, Audit audit, Session session, Clock clock, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(MemberId.class, MemberId::new, MemberId::value);
        database.key(PlannedProblemId.class, PlannedProblemId::new, PlannedProblemId::value);
        database.key(VictoryId.class, VictoryId::new, VictoryId::value);
        mapper = database.mapper(VictoryMapper.class);
    }

    /** Those that stand, newest first, of all files joined to hers. */
    public List<Victory> of(PatientId person) {
        return all(person).stream().filter(one -> !one.withdrawn()).toList();
    }

    /** The same with those withdrawn. */
    List<Victory> all(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person).stream().map(VictoryMapper.Row::victory).toList();
    }

    /**
     * Notes one, in the name of who is signed in.
     *
     * @throws Refusal at {@code words} or {@code happenedOn}, or when the problem is not of her plan
     */
    public Victory note(PatientId person, Optional<PlannedProblemId> problem, LocalDate day, String words) {
        session.require(Right.CARE);
        if (words.isBlank()) {
            throw Refusal.at("words", texts.get("victory.missing"));
        }
        if (words.strip().length() > Victory.LONGEST) {
            throw Refusal.at("words", texts.get("victory.too.long", Victory.LONGEST));
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.at("happenedOn", texts.get("victory.future"));
        }
        return database.together(() -> {
            if (problem.isPresent() && mapper.inPlan(person, problem.get()) == 0) {
                throw new Refusal(texts.get("victory.problem"));
            }
            Victory made = new Victory(
                    new VictoryId(mapper.next()), person, problem, session.member(), day, words.strip(), false, 1);
            mapper.add(VictoryMapper.Row.of(made));
            audit.note(Audit.Action.CREATE, ENTITY, made.id().value());
            return made;
        });
    }

    /** It no longer counts; it stays in the history of her file. @throws Refusal when it was changed meanwhile */
    public Victory withdraw(Victory one) {
        return change(one, true, Audit.Action.DELETE);
    }

    /** Takes {@link #withdraw} back. */
    public Victory restore(Victory one) {
        return change(one, false, Audit.Action.UPDATE);
    }

    private Victory change(Victory one, boolean withdrawn, Audit.Action action) {
        session.require(Right.CARE);
        return database.together(() -> {
            Victory before = mapper.byId(one.id())
                    .map(VictoryMapper.Row::victory)
                    .orElseThrow(() -> new Refusal(texts.get("victory.changed")));
            if (mapper.save(VictoryMapper.Row.of(one.with(withdrawn, one.version()))) == 0) {
                throw new Refusal(texts.get("victory.changed"));
            }
            history.note(
                    before.patient(), ENTITY, one.id().value(), before, before.with(withdrawn, before.version() + 1));
            audit.note(action, ENTITY, one.id().value());
            return one.with(withdrawn, one.version() + 1);
        });
    }
}
