package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people around a person, in her export, her printed file and the liaison sheet. */
public final class CircleRecords implements PersonRecords {
    private static final int CALLED_IN_AN_EMERGENCY = 4;

    private final Session session;
    private final Circle circle;
    private final CirclePdf pdf = new CirclePdf();
    private final Texts texts = Texts.beside(CircleRecords.class);

    public CircleRecords(Session session, Circle circle) {
        this.session = session;
        this.circle = circle;
    }

    @Override
    public String id() {
        return "circle";
    }

    @Override
    public String title() {
        return texts.get("title");
    }

    /** Who is around her tells of no care. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        session.require(Right.CARE);
        return Optional.empty();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        session.require(Right.CARE);
        return List.of(new Extract(
                "circle",
                List.of(
                        "ring",
                        "name",
                        "role",
                        "relation",
                        "phone",
                        "other_phone",
                        "email",
                        "address",
                        "rpps",
                        "does",
                        "carer",
                        "trusted",
                        "holds_key",
                        "call_rank",
                        "ended_on"),
                circle.of(person).stream().map(CircleRecords::row).toList()));
    }

    private static List<String> row(CircleMember one) {
        return List.of(
                one.ring().name().toLowerCase(Locale.ROOT),
                one.name(),
                one.role(),
                one.relation(),
                one.reach().phone(),
                one.reach().otherPhone(),
                one.reach().email(),
                one.reach().address(),
                one.rpps(),
                one.does(),
                String.valueOf(one.marks().carer()),
                String.valueOf(one.marks().trusted()),
                String.valueOf(one.marks().holdsKey()),
                String.valueOf(one.callRank()),
                one.endedOn().map(LocalDate::toString).orElse(""));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        session.require(Right.CARE);
        Around around = circle.around(person);
        if (!around.now().isEmpty()) {
            pdf.list(around, sheet);
        }
    }

    /** Whom to call, first to last; the treating doctor stands in the file itself. */
    @Override
    public List<Fact> liaison(PatientId person) {
        session.require(Right.CARE);
        return circle.around(person).toCall(CALLED_IN_AN_EMERGENCY).stream()
                .filter(one -> !one.ofTheFile())
                .map(one -> new Fact(
                        one.what(),
                        Stream.of(
                                        one.name(),
                                        Formats.phone(one.reach().phone()),
                                        one.marks().trusted() ? texts.get("trusted") : "",
                                        one.marks().holdsKey() ? texts.get("holds.key") : "")
                                .filter(word -> !word.isBlank())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        return entity.equals("circle_member") ? Optional.of(CircleWords.field(texts, field)) : Optional.empty();
    }
}
