package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Allergies, risks and what to know at the door. « No known allergy » is an alert of its own, noted when she was asked;
 * it ends by itself when an allergy becomes known.
 */
public final class Alerts {
    private static final String ENTITY = "patient_alert";
    private static final int BATCH = 1000;
    private static final int WORDS = 80;
    private static final int DETAIL = 200;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final AlertMapper mapper;
    private final Texts texts = Texts.beside(Alerts.class);

    public Alerts(Database database, Audit audit, Session session, Clock clock, FieldHistory history) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(AlertId.class, AlertId::new, AlertId::value);
        mapper = database.mapper(AlertMapper.class);
    }

    /** A key for an alert about to be added. */
    public AlertId nextId() {
        return mapper.nextIds(1).getFirst();
    }

    public List<AlertId> nextIds(int count) {
        return mapper.nextIds(count);
    }

    /** What holds now, most pressing kind first, in the order noted; of all files joined to hers. */
    public List<Alert> of(PatientId person) {
        return all(person).stream().filter(Alert::current).toList();
    }

    /** The same, with what has ended. */
    public List<Alert> all(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person).stream()
                .map(AlertMapper.Row::alert)
                .sorted(Comparator.comparing(Alert::kind))
                .toList();
    }

    /** @param ended the « no known allergy » this allergy put an end to */
    public record Added(Alert alert, Optional<Alert> ended) {}

    /** @throws Refusal at a field; or when « no known allergy » is to be noted beside an allergy */
    public Added add(Alert alert) {
        session.require(Right.CARE);
        check(alert);
        return database.together(() -> {
            List<Alert> now = of(alert.patient());
            Optional<Alert> asked = with(now, AlertKind.NO_ALLERGY);
            if (alert.kind() == AlertKind.NO_ALLERGY) {
                if (with(now, AlertKind.ALLERGY).isPresent()) {
                    throw Refusal.at("kind", texts.get("alert.allergy.known"));
                }
                if (asked.isPresent()) {
                    throw Refusal.at("kind", texts.get("alert.asked.already"));
                }
            }
            mapper.add(AlertMapper.Row.of(alert));
            audit.note(Audit.Action.CREATE, ENTITY, alert.id().value());
            Optional<Alert> ended = alert.kind() == AlertKind.ALLERGY
                    ? asked.map(one -> write(one.ended(Optional.of(LocalDate.now(clock)))))
                    : Optional.empty();
            return new Added(alert.at(1), ended);
        });
    }

    /** Undoes {@link #add}: the alert ends today, and what it had ended holds again. */
    public void takeBack(Added added) {
        session.require(Right.CARE);
        database.together(() -> {
            write(added.alert().ended(Optional.of(LocalDate.now(clock))));
            added.ended().ifPresent(one -> write(one.ended(Optional.empty())));
        });
    }

    /**
     * @return the same with its new version
     * @throws Refusal at a field, or when it was changed since it was read
     */
    public Alert save(Alert alert) {
        session.require(Right.CARE);
        check(alert);
        return database.together(() -> {
            boolean contradicts = alert.current()
                    && alert.kind() == AlertKind.NO_ALLERGY
                    && of(alert.patient()).stream()
                            .anyMatch(one ->
                                    one.kind() == AlertKind.ALLERGY && !one.id().equals(alert.id()));
            if (contradicts) {
                throw Refusal.at("kind", texts.get("alert.allergy.known"));
            }
            return write(alert);
        });
    }

    /** It no longer holds; it is kept. */
    public Alert end(Alert alert) {
        return save(alert.ended(Optional.of(LocalDate.now(clock))));
    }

    /** Takes an end back. */
    public Alert resume(Alert alert) {
        return save(alert.ended(Optional.empty()));
    }

    /**
     * Writes many new alerts in one transaction, all or none: an import.
     *
     * @return how many were written
     */
    public long addAll(List<Alert> alerts) {
        session.require(Right.ADMIN);
        return database.together(() -> {
            alerts.forEach(this::check);
            for (int from = 0; from < alerts.size(); from += BATCH) {
                write(alerts.subList(from, Math.min(from + BATCH, alerts.size())));
            }
            audit.note(Audit.Action.IMPORT, ENTITY, alerts.size());
            return (long) alerts.size();
        });
    }

    private void write(List<Alert> some) {
        mapper.addAll(
                some.stream().map(one -> one.id().value()).toArray(Long[]::new),
                some.stream().map(one -> one.patient().value()).toArray(Long[]::new),
                some.stream().map(one -> one.kind().name()).toArray(String[]::new),
                some.stream().map(Alert::words).toArray(String[]::new),
                some.stream().map(Alert::detail).toArray(String[]::new),
                some.stream().map(one -> one.since().orElse(null)).toArray(LocalDate[]::new),
                some.stream().map(one -> one.endedOn().orElse(null)).toArray(LocalDate[]::new));
    }

    private Alert write(Alert alert) {
        Alert before = mapper.byId(alert.id())
                .map(AlertMapper.Row::alert)
                .orElseThrow(() -> new Refusal(texts.get("alert.changed.meanwhile")));
        if (mapper.save(AlertMapper.Row.of(alert)) == 0) {
            throw new Refusal(texts.get("alert.changed.meanwhile"));
        }
        history.note(alert.patient(), ENTITY, alert.id().value(), before, alert);
        audit.note(Audit.Action.UPDATE, ENTITY, alert.id().value());
        return alert.at(alert.version() + 1);
    }

    private void check(Alert alert) {
        if (alert.words().isBlank() && alert.kind() != AlertKind.NO_ALLERGY) {
            throw Refusal.at("words", texts.get("alert.words.missing"));
        }
        if (alert.words().length() > WORDS) {
            throw Refusal.at("words", texts.get("too.long", WORDS));
        }
        if (alert.detail().length() > DETAIL) {
            throw Refusal.at("detail", texts.get("too.long", DETAIL));
        }
        if (alert.since().filter(since -> since.isAfter(LocalDate.now(clock))).isPresent()) {
            throw Refusal.at("since", texts.get("status.future"));
        }
    }

    private static Optional<Alert> with(List<Alert> alerts, AlertKind kind) {
        return alerts.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
