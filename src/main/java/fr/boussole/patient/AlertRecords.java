package fr.boussole.patient;

import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Her alerts, as they leave with her file; on the liaison sheet, that nobody asked about allergies is said too. */
public final class AlertRecords implements PersonRecords {
    private final Alerts alerts;
    private final Texts texts = Texts.beside(AlertRecords.class);

    public AlertRecords(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String id() {
        return "alerts";
    }

    @Override
    public String title() {
        return texts.get("alerts.title");
    }

    /** Noting an alert is no care. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return Optional.empty();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        return List.of(new Extract(
                "alerts",
                List.of("kind", "words", "detail", "since", "ended_on"),
                alerts.all(person).stream()
                        .map(one -> List.of(
                                one.kind().name().toLowerCase(Locale.ROOT),
                                one.words(),
                                one.detail(),
                                one.since().map(LocalDate::toString).orElse(""),
                                one.endedOn().map(LocalDate::toString).orElse("")))
                        .toList()));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        List<Alert> all = alerts.all(person);
        if (all.isEmpty()) {
            return;
        }
        sheet.table(new Table(
                List.of(
                        new Table.Column(texts.get("alert.kind.short"), 0, Align.LEFT),
                        new Table.Column(texts.get("alert.words"), 1, Align.LEFT),
                        new Table.Column(texts.get("alert.detail"), 1, Align.LEFT),
                        new Table.Column(texts.get("alert.since"), 0, Align.LEFT),
                        new Table.Column(texts.get("alert.ended.on"), 0, Align.LEFT)),
                all.stream()
                        .map(one -> List.of(
                                texts.of(one.kind()),
                                one.words(),
                                one.detail(),
                                one.since().map(Formats::date).orElse(""),
                                one.endedOn().map(Formats::date).orElse("")))
                        .toList()));
    }

    @Override
    public List<Fact> liaison(PatientId person) {
        List<Alert> now = alerts.of(person);
        boolean asked =
                now.stream().anyMatch(one -> one.kind() == AlertKind.ALLERGY || one.kind() == AlertKind.NO_ALLERGY);
        Stream<Fact> silence = asked
                ? Stream.of()
                : Stream.of(Fact.urgent(texts.of(AlertKind.ALLERGY), texts.get("alerts.never.asked")));
        return Stream.concat(silence, now.stream().map(this::fact)).toList();
    }

    /** What can kill stands first, in large type; the dog and the floor among the rest. */
    private Fact fact(Alert alert) {
        return switch (alert.kind()) {
            case ALLERGY, RISK -> Fact.urgent(texts.of(alert.kind()), words(alert));
            case NO_ALLERGY -> Fact.urgent("", texts.of(alert.kind()));
            case HOME, INFO -> new Fact(texts.of(alert.kind()), words(alert));
        };
    }

    private String words(Alert alert) {
        return alert.detail().isBlank() ? alert.words() : texts.get("alert.with.detail", alert.words(), alert.detail());
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        if (!entity.equals("patient_alert")) {
            return Optional.empty();
        }
        return switch (field) {
            case "kind" -> Optional.of(texts.get("alert.kind.short"));
            case "words" -> Optional.of(texts.get("alert.words"));
            case "detail" -> Optional.of(texts.get("alert.detail"));
            case "since" -> Optional.of(texts.get("alert.since"));
            case "endedOn" -> Optional.of(texts.get("alert.ended.on"));
            default -> Optional.empty();
        };
    }
}
