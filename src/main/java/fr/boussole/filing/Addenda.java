package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * « La personne demande … »: corrections of her file as she asks for them (RGPD, article 16), each signed and added;
 * what was written stays.
 */
public final class Addenda {
    private static final int LONGEST = 2000;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final AddendumMapper mapper;
    private final Texts texts = Texts.beside(Addenda.class);

    public Addenda(Database database, Audit audit, Session session, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        database.key(MemberId.class, MemberId::new, MemberId::value);
        mapper = database.mapper(AddendumMapper.class);
    }

    /** One request, and who wrote it down. */
    public record Addendum(long id, Instant at, MemberId member, LocalDate askedOn, String words) {
        /** What she says stays out of logs. */
        @Override
        public String toString() {
            return "PatientAddendum#" + id;
        }
    }

    /** @throws Refusal at a field: nothing said, too long, a day to come */
    public void add(PatientId person, LocalDate askedOn, String words) {
        session.require(Right.CARE);
        if (words.isBlank()) {
            throw Refusal.at("words", texts.get("addendum.missing"));
        }
        if (words.strip().length() > LONGEST) {
            throw Refusal.at("words", texts.get("addendum.long", LONGEST));
        }
        if (askedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.at("askedOn", texts.get("date.future"));
        }
        database.together(() -> {
            long id = mapper.nextId();
            LocalDateTime now =
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
            mapper.add(new AddendumMapper.Row(id, person, now, session.member(), askedOn, words.strip()));
            audit.note(Audit.Action.CREATE, "patient_addendum", id);
        });
    }

    /** Newest first, of all files joined to hers. */
    public List<Addendum> of(PatientId person) {
        session.require(Right.CARE);
        return mapper.of(person).stream()
                .map(row -> new Addendum(
                        row.id(),
                        row.writtenAt().toInstant(ZoneOffset.UTC),
                        row.memberId(),
                        row.askedOn(),
                        row.words()))
                .toList();
    }
}
