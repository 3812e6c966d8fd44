package fr.boussole.situation;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.util.List;
import java.util.function.Function;

/** How people live, in their own terms. */
public final class Situations {
    private static final String ENTITY = "situation";
    private static final int LONG = 500;
    private static final int LONGEST = 1000;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final FieldHistory history;
    private final SituationMapper mapper;
    private final Texts texts = Texts.beside(Situations.class);

    public Situations(Database database, Audit audit, Session session, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        mapper = database.mapper(SituationMapper.class);
    }

    /** Of her own file, else of one joined to it; empty texts until something was noted. */
    public Situation of(PatientId person) {
        session.require(Right.CARE);
        return all(person).stream()
                .filter(one -> !one.empty() || one.patient().equals(person))
                .findFirst()
                .orElseGet(() -> Situation.of(person));
    }

    /** One for each joined file that has one. */
    List<Situation> all(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person);
    }

    /**
     * @return the same with its new version
     * @throws Refusal at a text that is too long, or when it was changed since it was read
     */
    public Situation save(Situation situation) {
        session.require(Right.CARE);
        check(situation);
        return database.together(() -> {
            Situation before = mapper.byId(situation.patient()).orElseGet(() -> Situation.of(situation.patient()));
            if (before.version() != situation.version()) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            if (situation.version() == 0) {
                mapper.add(situation);
            } else if (mapper.save(situation) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(situation.patient(), ENTITY, situation.patient().value(), before, situation);
            audit.note(
                    situation.version() == 0 ? Audit.Action.CREATE : Audit.Action.UPDATE,
                    ENTITY,
                    situation.patient().value());
            return situation.at(situation.version() + 1);
        });
    }

    /** Writes many in one transaction, all or none: an import. @return how many were written */
    public long addAll(List<Situation> situations) {
        session.require(Right.ADMIN);
        situations.forEach(this::check);
        return database.together(() -> {
            if (!situations.isEmpty()) {
                mapper.addAll(
                        situations.stream().map(one -> one.patient().value()).toArray(Long[]::new),
                        column(situations, Situation::housing),
                        column(situations, Situation::household),
                        column(situations, Situation::isolation),
                        column(situations, Situation::income),
                        column(situations, Situation::ownWords));
            }
            audit.note(Audit.Action.IMPORT, ENTITY, situations.size());
            return (long) situations.size();
        });
    }

    private static String[] column(List<Situation> situations, Function<Situation, String> of) {
        return situations.stream().map(of).toArray(String[]::new);
    }

    private void check(Situation situation) {
        atMost("housing", situation.housing(), LONG);
        atMost("household", situation.household(), LONG);
        atMost("isolation", situation.isolation(), LONG);
        atMost("income", situation.income(), LONG);
        atMost("ownWords", situation.ownWords(), LONGEST);
    }

    private void atMost(String field, String value, int length) {
        if (value.length() > length) {
            throw Refusal.at(field, texts.get("too.long", length));
        }
    }
}
