package fr.boussole.prescription;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's prescriptions, as they leave with her file. */
public final class PrescriptionRecords implements PersonRecords {
    private final Prescriptions prescriptions;
    private final Clock clock;
    private final PrescriptionWords words = new PrescriptionWords();
    private final Texts texts = Texts.beside(PrescriptionRecords.class);

    public PrescriptionRecords(Prescriptions prescriptions, Clock clock) {
        this.prescriptions = prescriptions;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "prescription";
    }

    @Override
    public String title() {
        return texts.get("tab.title");
    }

    /** A prescription is no care: the visits say when there was some. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return Optional.empty();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        return List.of(new Extract(
                "prescriptions",
                List.of(
                        "prescriber",
                        "rpps",
                        "prescribed_on",
                        "care",
                        "serial",
                        "starts_on",
                        "duration",
                        "unit",
                        "renewals",
                        "ends_on",
                        "ald",
                        "note",
                        "stopped_on",
                        "stopped_why"),
                prescriptions.all(person).reversed().stream()
                        .map(Listed::prescription)
                        .map(PrescriptionRecords::row)
                        .toList()));
    }

    private static List<String> row(Prescription one) {
        Course course = one.course();
        return List.of(
                one.prescriber().name(),
                one.prescriber().rpps(),
                one.prescribedOn().toString(),
                one.care(),
                String.valueOf(one.serial()),
                course.start().toString(),
                String.valueOf(course.duration()),
                course.unit().name().toLowerCase(Locale.ROOT),
                String.valueOf(course.renewals()),
                course.end().toString(),
                String.valueOf(one.ald()),
                one.note(),
                one.stop().on().map(LocalDate::toString).orElse(""),
                one.stop().why());
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        List<Listed> all = prescriptions.all(person);
        if (all.isEmpty()) {
            return;
        }
        sheet.table(new Table(
                List.of(
                        new Table.Column(texts.get("column.care"), 1, Align.LEFT),
                        new Table.Column(texts.get("column.prescriber"), 0.6, Align.LEFT),
                        new Table.Column(texts.get("column.prescribed"), 0, Align.LEFT),
                        new Table.Column(texts.get("column.from"), 0, Align.LEFT),
                        new Table.Column(texts.get("column.to"), 0, Align.LEFT)),
                all.stream().map(this::printed).toList()));
    }

    private List<String> printed(Listed listed) {
        Prescription one = listed.prescription();
        String care = Stream.of(one.care(), one.note(), words.stop(one))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(texts.get("detail.between")));
        return List.of(
                care,
                one.prescriber().name(),
                Formats.date(one.prescribedOn()),
                Formats.date(one.course().start()),
                Formats.date(
                        one.lastDay().isBefore(one.course().start())
                                ? one.course().start()
                                : one.lastDay()));
    }

    /** What runs today: whoever takes over must know which care is due. */
    @Override
    public List<Fact> liaison(PatientId person) {
        LocalDate today = LocalDate.now(clock);
        return prescriptions.current(person).stream()
                .map(Listed::prescription)
                .filter(one -> one.runs(today))
                .map(one -> new Fact(
                        texts.get("liaison.label"),
                        texts.get(
                                "liaison",
                                one.care(),
                                one.prescriber().name(),
                                Formats.date(one.course().end()))))
                .toList();
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        if (!entity.equals(Prescriptions.ENTITY)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (field) {
                    case "prescriber.name" -> texts.get("field.prescriber");
                    case "prescriber.professional" -> texts.get("field.professional");
                    case "prescriber.rpps" -> texts.get("field.rpps");
                    case "prescribedOn" -> texts.get("field.prescribed");
                    case "care" -> texts.get("field.care");
                    case "course.start" -> texts.get("field.start");
                    case "course.duration" -> texts.get("field.duration");
                    case "course.unit" -> texts.get("field.unit");
                    case "course.renewals" -> texts.get("field.renewals");
                    case "serial" -> texts.get("field.serial");
                    case "ald" -> texts.get("field.ald");
                    case "note" -> texts.get("field.note");
                    case "stop.on" -> texts.get("field.stopped");
                    case "stop.why" -> texts.get("field.why");
                    default -> field;
                });
    }
}
