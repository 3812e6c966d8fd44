package fr.boussole.intake;

import fr.boussole.measure.Amounts;
import fr.boussole.measure.Measure;
import fr.boussole.measure.MeasureId;
import fr.boussole.measure.MeasureKind;
import fr.boussole.platform.text.Texts;
import fr.boussole.prescription.Course;
import fr.boussole.prescription.DurationUnit;
import fr.boussole.prescription.Prescriber;
import fr.boussole.prescription.Prescription;
import fr.boussole.prescription.PrescriptionId;
import fr.boussole.team.Identifier;
import fr.boussole.transmission.Transmission;
import fr.boussole.transmission.TransmissionKind;
import fr.boussole.transmission.Transmissions;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Reads what was prescribed to people, written about them and measured. */
final class CareSheets {
    private final RecordSheet sheets;
    private final Taker taker;
    private final Texts texts;
    private final LocalDateTime now;
    private final ZoneId zone;

    /** @param now nothing was written or measured after it */
    CareSheets(RecordSheet sheets, Taker taker, Texts texts, LocalDateTime now, ZoneId zone) {
        this.sheets = sheets;
        this.taker = taker;
        this.texts = texts;
        this.now = now;
        this.zone = zone;
    }

    void read() throws IOException {
        sheets.read(
                "prescriptions.csv",
                Set.of("prescriber", "prescribed_on", "care", "starts_on", "duration", "duration_unit"),
                Set.of("rpps", "renewals", "serial", "ald", "note", "stopped_on", "stopped_why"),
                this::prescription,
                taker::prescription);
        sheets.read(
                "transmissions.csv",
                Set.of("member", "written_at", "target", "data", "actions", "results"),
                Set.of("kind", "urgent", "closed_at", "closed_by"),
                this::transmission,
                taker::transmission);
        sheets.read(
                "measures.csv",
                Set.of("member", "taken_at", "kind", "value"),
                Set.of("value2", "value3", "detail", "note"),
                this::measure,
                taker::measure);
    }

    private Optional<Waiting<Prescription>> prescription(Line line, String patient, String member) {
        Prescriber prescriber = new Prescriber(
                Optional.empty(), line.required("prescriber", 160), line.identifier("rpps", Identifier.RPPS, 11));
        line.required("prescribed_on", 10);
        Optional<LocalDate> on = line.date("prescribed_on");
        if (on.filter(day -> day.isAfter(now.toLocalDate())).isPresent()) {
            line.refuse("prescribed_on", texts.get("record.future"));
        }
        String care = line.required("care", 1000);
        line.required("starts_on", 10);
        Optional<LocalDate> from = line.date("starts_on");
        int duration = line.whole("duration", 1, 366).orElse(0);
        Optional<DurationUnit> unit = line.requiredChoice("duration_unit", DurationUnit.class);
        int renewals = line.whole("renewals", 0, 12).orElse(0);
        boolean serial = line.flag("serial").orElse(true);
        boolean ald = line.flag("ald").orElse(false);
        String note = line.text("note", 500);
        Prescription.Stop stop = new Prescription.Stop(line.date("stopped_on"), line.text("stopped_why", 300));
        if (!line.good() || on.isEmpty() || from.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Course course = new Course(from.get(), duration, unit.get(), renewals);
        return Optional.of(new Waiting<>(
                patient,
                member,
                (person, nurse) -> new Prescription(
                        new PrescriptionId(0),
                        person,
                        prescriber,
                        on.get(),
                        care,
                        course,
                        serial,
                        ald,
                        note,
                        Optional.empty(),
                        stop,
                        1)));
    }

    private Optional<Waiting<Transmissions.Past>> transmission(Line line, String patient, String member) {
        line.required("written_at", 20);
        Optional<LocalDateTime> at = past(line, "written_at");
        TransmissionKind kind = line.choice("kind", TransmissionKind.class).orElse(TransmissionKind.FOCUS);
        if (kind.macro()) {
            line.refuse("kind", texts.get("transmission.macro"));
        }
        Transmission.Content content = Transmission.Content.focus(
                line.required("target", 120),
                line.text("data", 2000),
                line.text("actions", 2000),
                line.text("results", 2000),
                line.flag("urgent").orElse(false));
        Optional<LocalDateTime> closed = past(line, "closed_at");
        String by = Line.key(line.text("closed_by", 12));
        if (closed.isPresent() && !sheets.knowsMember(by)) {
            line.refuse("closed_by", texts.get("member.unknown", line.cell("closed_by")));
        }
        return at.map(when -> new Waiting<>(
                patient,
                member,
                by,
                (person, nurse, closer) -> new Transmissions.Past(
                        person,
                        nurse,
                        when.atZone(zone).toInstant(),
                        content,
                        closed.map(
                                end -> new Transmission.Closing(end.atZone(zone).toInstant(), closer)))));
    }

    private Optional<Waiting<Measure>> measure(Line line, String patient, String member) {
        line.required("taken_at", 20);
        Optional<LocalDateTime> at = past(line, "taken_at");
        Optional<MeasureKind> kind = line.requiredChoice("kind", MeasureKind.class);
        line.required("value", 12);
        Optional<BigDecimal> first = line.number("value");
        Optional<BigDecimal> second = line.number("value2");
        Optional<BigDecimal> third = line.number("value3");
        String detail = line.text("detail", 300);
        String note = line.text("note", 300);
        if (!line.good() || at.isEmpty() || kind.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        Amounts amounts = new Amounts(first.get(), second, third);
        if (!kind.get().exists(amounts)) {
            line.refuse("value", texts.get("measure.impossible", line.cell("value")));
            return Optional.empty();
        }
        return Optional.of(new Waiting<>(
                patient,
                member,
                (person, nurse) -> new Measure(
                        new MeasureId(0),
                        person,
                        nurse,
                        at.get(),
                        kind.get(),
                        amounts,
                        detail,
                        note,
                        Measure.Withdrawal.NONE,
                        1)));
    }

    private Optional<LocalDateTime> past(Line line, String column) {
        Optional<LocalDateTime> moment = line.moment(column);
        // The sample's last day is today, whatever the hour.
        if (moment.filter(at -> at.toLocalDate().isAfter(now.toLocalDate())).isPresent()) {
            line.refuse(column, texts.get("record.future"));
        }
        return moment;
    }
}
