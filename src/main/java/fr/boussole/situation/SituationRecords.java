package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the room hands over of a person: her terms, her rights, the steps. */
public final class SituationRecords implements PersonRecords {
    private final Situations situations;
    private final Entitlements entitlements;
    private final SocialSteps steps;
    private final Texts texts = Texts.beside(SituationRecords.class);
    private final SituationWords words = new SituationWords();

    public SituationRecords(Situations situations, Entitlements entitlements, SocialSteps steps) {
        this.situations = situations;
        this.entitlements = entitlements;
        this.steps = steps;
    }

    @Override
    public String id() {
        return "situation";
    }

    @Override
    public String title() {
        return texts.get("records.title");
    }

    /** Rights and steps are no care. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return Optional.empty();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        return List.of(
                new Extract(
                        "situations",
                        List.of("housing", "household", "isolation", "income", "own_words"),
                        situations.all(person).stream()
                                .map(one -> List.of(
                                        one.housing(), one.household(), one.isolation(), one.income(), one.ownWords()))
                                .toList()),
                new Extract(
                        "entitlements",
                        List.of("kind", "state", "label", "reference", "starts_on", "ends_on", "note"),
                        entitlements.of(person).stream()
                                .map(one -> List.of(
                                        one.kind().name().toLowerCase(Locale.ROOT),
                                        one.state().name().toLowerCase(Locale.ROOT),
                                        one.label(),
                                        one.reference(),
                                        iso(one.startsOn()),
                                        iso(one.endsOn()),
                                        one.note()))
                                .toList()),
                new Extract(
                        "social_steps",
                        List.of("what", "by_whom", "due_on", "done_on"),
                        steps.of(person).stream()
                                .map(one -> List.of(one.what(), one.byWhom(), iso(one.dueOn()), iso(one.doneOn())))
                                .toList()));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        Situation situation = situations.of(person);
        if (!situation.empty()) {
            Part part = Part.left(0, 1);
            facts(situation)
                    .forEach(fact ->
                            part.heading(fact.label()).line(fact.words()).gap(4));
            sheet.beside(part);
        }
        List<Entitlement> rights = entitlements.of(person);
        if (!rights.isEmpty()) {
            sheet.table(new Table(
                    List.of(
                            new Table.Column(texts.get("field.kind"), 1, Align.LEFT),
                            new Table.Column(texts.get("field.state"), 0, Align.LEFT),
                            new Table.Column(texts.get("field.ends"), 0, Align.LEFT),
                            new Table.Column(texts.get("field.reference"), 0, Align.LEFT),
                            new Table.Column(texts.get("field.note"), 1, Align.LEFT)),
                    rights.stream()
                            .map(one -> List.of(
                                    words.right(one),
                                    texts.of(one.state()),
                                    one.endsOn().map(Formats::date).orElse(""),
                                    one.reference(),
                                    one.note()))
                            .toList()));
            sheet.space(8);
        }
        List<SocialStep> all = steps.of(person);
        if (!all.isEmpty()) {
            sheet.table(new Table(
                    List.of(
                            new Table.Column(texts.get("field.what"), 1, Align.LEFT),
                            new Table.Column(texts.get("field.by.whom"), 0, Align.LEFT),
                            new Table.Column(texts.get("field.due"), 0, Align.LEFT),
                            new Table.Column(texts.get("step.done"), 0, Align.LEFT)),
                    all.stream()
                            .map(one -> List.of(
                                    one.what(),
                                    one.byWhom(),
                                    one.dueOn().map(Formats::date).orElse(""),
                                    one.doneOn().map(Formats::date).orElse("")))
                            .toList()));
        }
    }

    /** Who lives with her and how she is cut off matter to who takes over; her income does not. */
    @Override
    public List<Fact> liaison(PatientId person) {
        Situation situation = situations.of(person);
        return Stream.of(
                        new Fact(texts.get("field.household"), situation.household()),
                        new Fact(texts.get("field.isolation"), situation.isolation()))
                .filter(fact -> !fact.words().isBlank())
                .toList();
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        return switch (entity) {
            case "situation" -> situationField(field);
            case "entitlement" -> rightField(field);
            case "social_step" -> stepField(field);
            default -> Optional.empty();
        };
    }

    private Optional<String> situationField(String field) {
        return switch (field) {
            case "housing" -> Optional.of(texts.get("field.housing"));
            case "household" -> Optional.of(texts.get("field.household"));
            case "isolation" -> Optional.of(texts.get("field.isolation"));
            case "income" -> Optional.of(texts.get("field.income"));
            case "ownWords" -> Optional.of(texts.get("field.own.words"));
            default -> Optional.empty();
        };
    }

    private Optional<String> rightField(String field) {
        return switch (field) {
            case "kind" -> Optional.of(texts.get("field.kind"));
            case "state" -> Optional.of(texts.get("field.state"));
            case "label" -> Optional.of(texts.get("field.label"));
            case "reference" -> Optional.of(texts.get("field.reference"));
            case "startsOn" -> Optional.of(texts.get("field.starts"));
            case "endsOn" -> Optional.of(texts.get("field.ends"));
            case "note" -> Optional.of(texts.get("field.note"));
            default -> Optional.empty();
        };
    }

    private Optional<String> stepField(String field) {
        return switch (field) {
            case "what" -> Optional.of(texts.get("field.what"));
            case "byWhom" -> Optional.of(texts.get("field.by.whom"));
            case "member" -> Optional.of(texts.get("field.member"));
            case "right" -> Optional.of(texts.get("field.right"));
            case "dueOn" -> Optional.of(texts.get("field.due"));
            case "doneOn" -> Optional.of(texts.get("step.done"));
            default -> Optional.empty();
        };
    }

    private List<Fact> facts(Situation situation) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(texts.get("field.own.words"), situation.ownWords()),
                new Fact(texts.get("field.household"), situation.household()),
                new Fact(texts.get("field.housing"), situation.housing()),
                new Fact(texts.get("field.isolation"), situation.isolation()),
                new Fact(texts.get("field.income"), situation.income())));
        facts.removeIf(fact -> fact.words().isBlank());
        return facts;
    }

    private static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
