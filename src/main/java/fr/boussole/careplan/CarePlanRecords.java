package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person's plan as it leaves with her file; codes as published. */
public final class CarePlanRecords implements PersonRecords {
    private final PlanPapers papers;
    private final PlanFields fields = new PlanFields();
    private final Texts texts = Texts.beside(CarePlanRecords.class);

    public CarePlanRecords(PlanPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return "careplan";
    }

    @Override
    public String title() {
        return texts.get("records.title");
    }

    /** The day she was last rated. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return papers.content(person).plan().entries().stream()
                .flatMap(entry -> entry.last().stream())
                .map(Assessment::ratedOn)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        PlanContent content = papers.content(person);
        return new PlanTables(content, papers.past(content)).all();
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        PlanContent content = papers.content(person);
        FullPlanPdf.print(content, papers.past(content), sheet);
    }

    /** Problems that are acted on, a line each: signs or risks, and how she was when last rated. */
    @Override
    public List<Fact> liaison(PatientId person) {
        return papers.content(person).plan().current().stream()
                .map(entry -> new Fact(entry.problem().problem().name(), said(entry)))
                .toList();
    }

    private String said(CarePlan.Entry entry) {
        PlannedProblem one = entry.problem();
        String seen = one.signs().isEmpty()
                ? OmahaCatalog.get().named(one.state()).name()
                : one.signs().stream().map(Sign::name).collect(Collectors.joining(", "));
        return PlanContent.joined(
                " · ",
                seen,
                one.words(),
                entry.last()
                        .map(last -> texts.get(
                                "records.rated",
                                OmahaCatalog.get()
                                        .anchor(Dimension.STATUS, last.rating().status())
                                        .toLowerCase(Locale.FRENCH),
                                Formats.date(last.ratedOn())))
                        .orElse(""));
    }

    @Override
    public Optional<String> fieldName(String entity, String field) {
        return fields.name(entity, field);
    }
}
