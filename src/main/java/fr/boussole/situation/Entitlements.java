package fr.boussole.situation;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.security.Settings;
import fr.boussole.team.Right;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rights people have, asked for, or probably could have. */
public final class Entitlements {
    private static final String ENTITY = "entitlement";
    private static final String FIRST = "entitlement.warning.first";
    private static final String LAST = "entitlement.warning.last";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final FieldHistory history;
    private final EntitlementMapper mapper;
    private final Settings settings;
    private final Texts texts = Texts.beside(Entitlements.class);

    public Entitlements(Database database, Audit audit, Session session, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(EntitlementId.class, EntitlementId::new, EntitlementId::value);
        mapper = database.mapper(EntitlementMapper.class);
        settings = new Settings(database);
    }

    /**
     * Days before a right's last day at which it is said: first as something to begin, then as something pressing.
     *
     * @param first 1 to 366, not less than {@code last}
     */
    public record Warning(int first, int last) {
        public static final Warning USUAL = new Warning(60, 30);

        public Warning {
            if (last < 1 || first < last || first > 366) {
                throw new IllegalArgumentException(first + " and " + last + " days");
            }
        }
    }

    /** 60 and 30 days until someone chose. */
    public Warning warning() {
        try {
            return new Warning(days(FIRST, Warning.USUAL.first()), days(LAST, Warning.USUAL.last()));
        } catch (IllegalArgumentException e) {
            return Warning.USUAL;
        }
    }

    public void save(Warning warning) {
        session.require(Right.ADMIN);
        database.together(() -> {
            settings.keep(FIRST, Integer.toString(warning.first()));
            settings.keep(LAST, Integer.toString(warning.last()));
            audit.note(Audit.Action.UPDATE, "setting", 0);
        });
    }

    /** A key for a right about to be added. */
    public EntitlementId nextId() {
        return mapper.nextIds(1).getFirst();
    }

    public List<EntitlementId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /** Of all files joined to hers: by state, open ones first; within a state the soonest end first. */
    public List<Entitlement> of(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person).stream()
                .map(EntitlementMapper.Row::right)
                .sorted(Comparator.comparing(Entitlement::state)
                        .thenComparing(one -> one.endsOn().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Open rights, of people followed now, whose last day is that one or before it; soonest first. */
    public List<Entitlement> ending(LocalDate until) {
        session.require(Right.CARE);
        return mapper.ending(until).stream().map(EntitlementMapper.Row::right).toList();
    }

    /** @throws Refusal at a field */
    public Entitlement add(Entitlement right) {
        session.require(Right.CARE);
        check(right);
        return database.together(() -> {
            mapper.add(EntitlementMapper.Row.of(right));
            audit.note(Audit.Action.CREATE, ENTITY, right.id().value());
            return right.at(1);
        });
    }

    /**
     * @return the same with its new version
     * @throws Refusal at a field, or when it was changed since it was read
     */
    public Entitlement save(Entitlement right) {
        session.require(Right.CARE);
        check(right);
        return database.together(() -> {
            Optional<Entitlement> before = mapper.byId(right.id()).map(EntitlementMapper.Row::right);
            if (before.isEmpty() || mapper.save(EntitlementMapper.Row.of(right)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(right.patient(), ENTITY, right.id().value(), before.get(), right);
            audit.note(Audit.Action.UPDATE, ENTITY, right.id().value());
            return right.at(right.version() + 1);
        });
    }

    /** Writes many in one transaction, all or none: an import. @return how many were written */
    public long addAll(List<Entitlement> rights) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            for (Entitlement right : rights) {
                check(right);
                mapper.add(EntitlementMapper.Row.of(right));
            }
            audit.note(Audit.Action.IMPORT, ENTITY, rights.size());
            return (long) rights.size();
        });
    }

    private void check(Entitlement right) {
        if (right.kind() == EntitlementKind.OTHER && right.label().isBlank()) {
            throw Refusal.at("label", texts.get("right.label.missing"));
        }
        atMost("label", right.label(), 120);
        atMost("reference", right.reference(), 60);
        atMost("note", right.note(), 500);
        if (right.startsOn()
                .filter(start ->
                        right.endsOn().filter(end -> end.isBefore(start)).isPresent())
                .isPresent()) {
            throw Refusal.at("endsOn", texts.get("right.ends.before"));
        }
    }

    private void atMost(String field, String value, int length) {
        if (value.length() > length) {
            throw Refusal.at(field, texts.get("too.long", length));
        }
    }

    private int days(String name, int usual) {
        return settings.of(name)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(usual);
    }
}
