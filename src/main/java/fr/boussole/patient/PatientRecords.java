package fr.boussole.patient;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Member;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who she is, where she lives, who pays, her doctor, her part in ÉQUILIBRES, and where she stood with the team. */
public final class PatientRecords implements PersonRecords {
    private final Session session;
    private final Team team;
    private final FieldHistory history;
    private final PatientRecordsMapper mapper;
    private final PatientWords words = new PatientWords();
    private final PatientFieldNames names = new PatientFieldNames();
    private final Texts texts = Texts.beside(PatientRecords.class);

    public PatientRecords(Database database, Session session, Team team, FieldHistory history) {
        this.session = session;
        this.team = team;
        this.history = history;
        database.key(PatientId.class, PatientId::new, PatientId::value);
        mapper = database.mapper(PatientRecordsMapper.class);
    }

    @Override
    public String id() {
        return "patient";
    }

    @Override
    public String title() {
        return texts.get("records.title");
    }

    @Override
    public boolean inBinder() {
        return false;
    }

    /** Her file alone tells of no care. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        session.require(Right.CARE);
        return Optional.empty();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        session.require(Right.CARE);
        return List.of(PatientExtracts.patients(mapper.files(person)), statuses(person), changes(person));
    }

    private Extract statuses(PatientId person) {
        List<List<String>> rows = mapper.statuses(person).stream()
                .map(one -> List.of(
                        one.code(),
                        PatientExtracts.lower(one.status()),
                        one.since().toString(),
                        one.reason(),
                        one.destination().toLowerCase(java.util.Locale.ROOT),
                        one.autonomy().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return new Extract(
                "statuses", List.of("patient", "status", "since", "reason", "destination", "autonomy"), rows);
    }

    private Extract changes(PatientId person) {
        Map<Object, String> codes = team.members().stream().collect(Collectors.toMap(Member::id, Member::code));
        List<List<String>> rows = history.of(person, 0, Integer.MAX_VALUE).stream()
                .map(one -> List.of(
                        one.at().toString(),
                        codes.getOrDefault(one.member(), ""),
                        one.entity(),
                        String.valueOf(one.entityId()),
                        one.field(),
                        one.before(),
                        one.after()))
                .toList();
        return new Extract("changes", List.of("at", "member", "entity", "id", "field", "before", "after"), rows);
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        session.require(Right.CARE);
        for (PatientRow row : mapper.files(person)) {
            Patient file = row.patient();
            Part left = Part.left(0, 0.49).heading(texts.get("card.identity"));
            facts(left, words.identity(file));
            facts(left.gap(8).heading(texts.get("card.doctor")), words.doctor(file));
            facts(left.gap(8).heading(texts.get("card.inclusion")), words.inclusion(file));
            Part right = Part.left(0.51, 1).heading(texts.get("card.home"));
            facts(right, words.home(file));
            facts(right.gap(8).heading(texts.get("card.coverage")), words.coverage(file));
            facts(right.gap(8).heading(texts.get("card.prescription")), words.prescription(file));
            sheet.beside(left, right).space(10);
        }
        List<PatientRecordsMapper.StatusRow> statuses = mapper.statuses(person);
        if (!statuses.isEmpty()) {
            sheet.beside(Part.left(0, 1).heading(texts.get("card.history")));
            sheet.table(new Table(
                    List.of(
                            new Table.Column(texts.get("status.since"), 0, Align.LEFT),
                            new Table.Column(texts.get("card.standing"), 0, Align.LEFT),
                            new Table.Column(texts.get("records.reason"), 1, Align.LEFT)),
                    statuses.stream()
                            .map(one -> List.of(Formats.date(one.since()), texts.of(one.status()), one.reason()))
                            .toList()));
        }
    }

    private static void facts(Part part, List<PatientWords.Fact> facts) {
        for (PatientWords.Fact fact : facts) {
            part.fact(fact.label(), fact.doubt().isEmpty() ? fact.value() : fact.value() + "\n" + fact.doubt());
        }
    }

    /** How to get in, and the treating doctor. */
    @Override
    public List<Fact> liaison(PatientId person) {
        session.require(Right.CARE);
        List<Fact> facts = new ArrayList<>();
        for (PatientRow row : mapper.files(person)) {
            Patient file = row.patient();
            Stream.of(
                            new Fact(texts.get("field.accessNote"), file.home().accessNote()),
                            new Fact(
                                    texts.get("field.doctor"),
                                    Stream.of(
                                                    file.referral().doctor(),
                                                    Formats.phone(
                                                            file.referral().doctorPhone()))
                                            .filter(word -> !word.isBlank())
                                            .collect(Collectors.joining(" · "))))
                    .filter(fact -> !fact.words().isBlank())
                    .forEach(facts::add);
        }
        return facts.stream().distinct().toList();
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        return entity.equals(id()) ? names.of(field) : Optional.empty();
    }
}
