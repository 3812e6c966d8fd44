package fr.boussole.careplan;

import fr.boussole.careplan.GoalMapper.GoalRow;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What people want to reach, with what they say to it. */
public final class Goals {
    static final String ENTITY = "goal";
    private static final int BATCH = 1000;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final GoalMapper mapper;
    private final Texts texts = Texts.beside(Goals.class);

    public Goals(Database database, Audit audit, Session session, Clock clock, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(GoalId.class, GoalId::new, GoalId::value);
        mapper = database.mapper(GoalMapper.class);
    }

    /** Hers and of files joined to hers: open ones first, the soonest due before; then the newest ended. */
    public List<Goal> of(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person).stream().map(GoalRow::asGoal).toList();
    }

    public GoalId nextId() {
        return mapper.nextIds(1).getFirst();
    }

    /** Keys for many goals about to be added, in one step. */
    public List<GoalId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /**
     * Writes a new goal. A reserve or a refusal without its reason is taken: a file of another program has none.
     *
     * @return as it was written
     * @throws Refusal at {@code goal}, {@code measure}, {@code reason} or {@code endedOn}
     */
    public Goal add(Goal one) {
        session.require(Right.CARE);
        check(one);
        return database.together(() -> {
            mapper.add(GoalRow.of(one));
            audit.note(Audit.Action.CREATE, ENTITY, one.id().value());
            return one.with(1);
        });
    }

    /**
     * Writes it as it now is: changed, reached, dropped, open again.
     *
     * @return the same with its new version
     * @throws Refusal as {@link #add}, or when it was changed since it was read
     */
    public Goal save(Goal one) {
        session.require(Right.CARE);
        check(one);
        return database.together(() -> {
            Goal before =
                    mapper.byId(one.id()).map(GoalRow::asGoal).orElseThrow(() -> new Refusal(texts.get("unknown")));
            if (mapper.save(GoalRow.of(one)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(before.patient(), ENTITY, one.id().value(), before, one);
            audit.note(Audit.Action.UPDATE, ENTITY, one.id().value());
            return one.with(one.version() + 1);
        });
    }

    /**
     * Writes many goals in one transaction, all or none: an import, with one note in the journal.
     *
     * @return how many were written
     * @throws Refusal as {@link #add}
     */
    public long addAll(List<Goal> goals) {
        session.require(Right.ADMIN);
        goals.forEach(this::check);
        return database.together(() -> {
            long written = 0;
            for (int from = 0; from < goals.size(); from += BATCH) {
                written +=
                        mapper.addAll(new GoalColumns(goals.subList(from, Math.min(from + BATCH, goals.size())).stream()
                                .map(GoalRow::of)
                                .toList()));
            }
            audit.note(Audit.Action.IMPORT, ENTITY, written);
            return written;
        });
    }

    private void check(Goal one) {
        if (one.goal().isBlank()) {
            throw Refusal.at("goal", texts.get("goal.missing"));
        }
        atMost("goal", one.goal(), Goal.LONGEST);
        atMost("measure", one.measure(), Goal.LONGEST);
        atMost("reason", one.decision().reason(), Goal.Decision.LONGEST);
        if (one.open() == one.end().on().isPresent()) {
            throw Refusal.at("endedOn", texts.get("goal.end.day"));
        }
        if (one.end().on().filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw Refusal.at("endedOn", texts.get("goal.end.future"));
        }
    }

    private void atMost(String field, String value, int length) {
        if (value.strip().length() > length) {
            throw Refusal.at(field, texts.get("rule.too.long", length));
        }
    }
}
