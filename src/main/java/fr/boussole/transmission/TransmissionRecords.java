package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.transmission.Transmission.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was told of a person, for her export, her printed file and the liaison sheet. */
public final class TransmissionRecords implements PersonRecords {
    private static final LocalDate FROM_THE_BEGINNING = LocalDate.of(1900, 1, 1);
    private static final int IN_AN_EMERGENCY = 3;
    private static final int SHORT = 220;

    private final Transmissions transmissions;
    private final Team team;
    private final Clock clock;
    private final TransmissionWords words;
    private final Texts texts = Texts.beside(TransmissionRecords.class);

    public TransmissionRecords(Transmissions transmissions, Team team, Clock clock) {
        this.transmissions = transmissions;
        this.team = team;
        this.clock = clock;
        words = new TransmissionWords(clock);
    }

    @Override
    public String id() {
        return "transmissions";
    }

    @Override
    public String title() {
        return texts.get("tab.title");
    }

    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return transmissions.newest(person);
    }

    private List<Told> all(PatientId person) {
        // An import may carry a clock that runs ahead.
        return transmissions.between(
                person, FROM_THE_BEGINNING, LocalDate.now(clock).plusYears(1));
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        Map<MemberId, Member> members = TransmissionWords.members(team);
        List<Told> all = all(person);
        List<List<String>> addenda = new ArrayList<>();
        List<List<String>> readings = new ArrayList<>();
        for (Told told : all) {
            String id = Long.toString(told.id().value());
            told.addenda()
                    .forEach(one -> addenda.add(
                            List.of(id, one.writtenAt().toString(), code(members, one.author()), one.words())));
            told.readers()
                    .forEach(one -> readings.add(
                            List.of(id, code(members, one.member()), one.at().toString())));
        }
        return List.of(
                new Extract(
                        "transmissions",
                        List.of(
                                "id",
                                "written_at",
                                "member",
                                "kind",
                                "target",
                                "data",
                                "actions",
                                "results",
                                "illness",
                                "treatment",
                                "experience",
                                "surroundings",
                                "development",
                                "urgent",
                                "closed_at",
                                "closed_by",
                                "problem"),
                        all.stream().map(told -> row(told, members)).toList()),
                new Extract("transmission_addenda", List.of("transmission", "written_at", "member", "words"), addenda),
                new Extract("transmission_readings", List.of("transmission", "member", "read_at"), readings));
    }

    private static List<String> row(Told told, Map<MemberId, Member> members) {
        Transmission one = told.transmission();
        Content content = one.content();
        List<String> row = new ArrayList<>(List.of(
                Long.toString(one.id().value()),
                one.writtenAt().toString(),
                code(members, one.author()),
                content.kind().name().toLowerCase(Locale.ROOT),
                content.target()));
        row.addAll(content.dar().all());
        row.addAll(content.overview().all());
        row.add(Boolean.toString(content.urgent()));
        row.add(one.state().closing().map(closing -> closing.at().toString()).orElse(""));
        row.add(one.state()
                .closing()
                .map(closing -> code(members, closing.by()))
                .orElse(""));
        row.add(content.problem().map(problem -> problem.code()).orElse(""));
        return row;
    }

    private static String code(Map<MemberId, Member> members, MemberId id) {
        Member member = members.get(id);
        return member == null ? "" : member.code();
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        new TransmissionPdf(words).write(sheet, all(person), TransmissionWords.members(team));
    }

    @Override
    public List<Fact> liaison(PatientId person) {
        return transmissions.of(person, TransmissionFilter.OPEN, 0, IN_AN_EMERGENCY).stream()
                .map(told -> new Fact(told.transmission().content().target(), inShort(told)))
                .toList();
    }

    /** Urgent or not, when, and what was said; the newest addendum in the end, since it is how things stand. */
    private String inShort(Told told) {
        Transmission one = told.transmission();
        String said = words.pieces(one.content()).stream()
                .map(TransmissionWords.Piece::text)
                .collect(Collectors.joining(" "));
        String last = told.addenda().isEmpty() ? "" : told.addenda().getLast().words();
        String what = TransmissionWords.inOneLine(
                last.isEmpty() ? said : TransmissionWords.inOneLine(said, SHORT / 2) + " " + last, SHORT);
        return one.content().urgent()
                ? texts.get("liaison.urgent", words.moment(one.state().movedAt()), what)
                : texts.get("liaison.fact", words.moment(one.state().movedAt()), what);
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        return entity.equals("transmission") && field.equals("standing")
                ? Optional.of(texts.get("field.standing"))
                : Optional.empty();
    }
}
