package fr.boussole.outcome;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.PlannedProblemId;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Small victories, as they leave with a person's file. */
public final class VictoryRecords implements PersonRecords {
    private final Victories victories;
    private final CarePlans plans;
    private final Texts texts = Texts.beside(VictoryRecords.class);

    public VictoryRecords(Victories victories, CarePlans plans) {
        this.victories = victories;
        this.plans = plans;
    }

    @Override
    public String id() {
        return "victory";
    }

    @Override
    public String title() {
        return texts.get("victories.title");
    }

    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return victories.of(person).stream().map(Victory::happenedOn).findFirst();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        Map<PlannedProblemId, String> codes = plans.of(person).entries().stream()
                .map(CarePlan.Entry::problem)
                .collect(Collectors.toMap(one -> one.id(), one -> one.problem().code()));
        return List.of(new Extract(
                "victories",
                List.of("happened_on", "problem", "words", "withdrawn"),
                victories.all(person).stream()
                        .map(one -> List.of(
                                one.happenedOn().toString(),
                                one.problem()
                                        .map(id -> codes.getOrDefault(id, ""))
                                        .orElse(""),
                                one.words(),
                                Boolean.toString(one.withdrawn())))
                        .toList()));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        List<Victory> standing = victories.of(person);
        if (!standing.isEmpty()) {
            sheet.table(new Table(
                    List.of(
                            new Table.Column(texts.get("victory.day"), 0, Align.LEFT),
                            new Table.Column(texts.get("victory.column"), 1, Align.LEFT)),
                    standing.stream()
                            .map(one -> List.of(Formats.date(one.happenedOn()), one.words()))
                            .toList()));
        }
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        return entity.equals(Victories.ENTITY) && field.equals("withdrawn")
                ? Optional.of(texts.get("field.withdrawn"))
                : Optional.empty();
    }
}
