package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.Domain;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole plan with its history and the codes as published, for whoever checks it. */
final class FullPlanPdf {
    /** Of the tables, in points: seven columns. */
    private static final double SMALL = 8.25;

    static final double KEPT = 150;

    private static final PaperType TYPE = new PaperType(Style.BODY.size());
    private static final Texts TEXTS = Texts.beside(FullPlanPdf.class);

    private final PlanContent content;
    private final PlanPast past;
    private final Sheet sheet;
    private final PaperRows rows;
    private final OmahaCatalog omaha = OmahaCatalog.get();
    private final PlanFields fields = new PlanFields();

    private FullPlanPdf(PlanContent content, PlanPast past, Sheet sheet) {
        this.content = content;
        this.past = past;
        this.sheet = sheet;
        rows = new PaperRows(sheet, new PaperType(SMALL), false);
    }

    static byte[] write(PlanContent content, PlanPast past) {
        Sheet sheet = new Sheet(new Sheet.About(
                TEXTS.get("full.foot", content.person().code()), content.practiceName(), content.today()));
        FullPlanPdf pdf = new FullPlanPdf(content, past, sheet);
        pdf.head();
        new SaidPdf(content, sheet, pdf.rows, true).write();
        if (content.plan().entries().isEmpty()) {
            sheet.beside(Part.left(0, 1).line(TEXTS.get("full.nothing")));
        }
        for (CarePlan.Entry entry : content.plan().entries()) {
            sheet.section(title(entry.problem().problem()));
            pdf.problem(entry);
            pdf.changes(past.changes(entry));
        }
        if (!past.said().isEmpty()) {
            sheet.section(TEXTS.get("full.said.changes"));
            pdf.changes(past.said());
        }
        sheet.space(10)
                .beside(Part.left(0, 1)
                        .line(TEXTS.get("paper.source", OmahaCatalog.get().edition()), Style.CAPTION));
        return sheet.bytes();
    }

    /** Problems with ratings and interventions, within another paper; nothing when there is none. */
    static void print(PlanContent content, PlanPast past, Sheet sheet) {
        FullPlanPdf pdf = new FullPlanPdf(content, past, sheet);
        new SaidPdf(content, sheet, pdf.rows, false).write();
        for (CarePlan.Entry entry : content.plan().entries()) {
            sheet.keep(KEPT)
                    .beside(Part.left(0, 1).heading(title(entry.problem().problem()), Style.NAME))
                    .space(2);
            pdf.problem(entry);
            sheet.space(8);
        }
    }

    static String title(Problem problem) {
        return TEXTS.get("full.coded", problem.code(), problem.name());
    }

    private void head() {
        sheet.beside(
                        Part.left(0, 0.64)
                                .title(TEXTS.get("full.title"))
                                .gap(2)
                                .line(content.name(), Style.NAME)
                                .line(PlanContent.joined(
                                        " · ",
                                        content.born(),
                                        TEXTS.get("full.code", content.person().code()))),
                        Part.right(0.66, 1)
                                .line(content.practiceName(), Style.STRONG)
                                .line(content.practicePhone())
                                .line(content.made(), Style.CAPTION))
                .space(6)
                .rule()
                .space(4);
    }

    private void problem(CarePlan.Entry entry) {
        PlannedProblem one = entry.problem();
        Domain domain = one.problem().domain();
        Part facts = Part.left(0, 1);
        fact(facts, TEXTS.get("full.domain"), TEXTS.get("full.coded", domain.code(), domain.name()));
        fact(facts, TEXTS.get("field.scope"), omaha.named(one.scope()).name());
        fact(facts, TEXTS.get("field.state"), omaha.named(one.state()).name());
        fact(facts, TEXTS.get("field.priority"), TEXTS.of(one.priority()));
        fact(
                facts,
                TEXTS.get("field.signs"),
                one.signs().stream()
                        .map(sign -> TEXTS.get("full.coded", sign.code(), sign.name()))
                        .collect(Collectors.joining("\n")));
        fact(facts, TEXTS.get("field.words"), one.words());
        fact(facts, TEXTS.get("field.onset"), one.onset().map(Formats::date).orElse(""));
        fact(
                facts,
                TEXTS.get("field.prescription"),
                one.prescription().flatMap(content::prescription).orElse(""));
        fact(facts, TEXTS.get("field.opened"), Formats.date(one.openedOn()));
        if (one.actedOn()) {
            fact(facts, TEXTS.get("field.review"), String.valueOf(one.reviewDays()));
        }
        fact(facts, TEXTS.get("field.closed"), ended(one.ending()));
        sheet.beside(facts);
        ratings(entry);
        interventions(entry);
    }

    static void fact(Part part, String label, String words) {
        part.fact(EverydayWords.capital(label), words, 0.24, TYPE.body());
    }

    /** « 12/11/2026 : plaie fermée »; empty while it runs. */
    private static String ended(Ending ending) {
        return ending.on()
                .map(day -> ending.why().isBlank()
                        ? Formats.date(day)
                        : TEXTS.get("full.ended", Formats.date(day), ending.why()))
                .orElse("");
    }

    private void ratings(CarePlan.Entry entry) {
        List<Assessment> all = past.ratings(entry.problem());
        if (all.isEmpty()) {
            return;
        }
        headed(TEXTS.get("full.ratings", all.size()));
        rows.write(
                List.of(
                        TEXTS.get("full.day"),
                        TEXTS.get("full.occasion"),
                        omaha.named(Dimension.KNOWLEDGE).name(),
                        omaha.named(Dimension.BEHAVIOR).name(),
                        omaha.named(Dimension.STATUS).name(),
                        TEXTS.get("full.rated"),
                        TEXTS.get("full.remark")),
                new double[] {0, 0, 1, 1, 1, 0, 2},
                all.stream().map(one -> rating(one, all)).toList());
    }

    private List<String> rating(Assessment one, List<Assessment> all) {
        Assessment.Rated rated = one.rated();
        return List.of(
                Formats.date(one.ratedOn()),
                TEXTS.of(one.occasion()),
                anchored(one, Dimension.KNOWLEDGE),
                anchored(one, Dimension.BEHAVIOR),
                anchored(one, Dimension.STATUS),
                TEXTS.get(
                        "full.rated.by",
                        rated.name().isBlank()
                                ? TEXTS.of(rated.who())
                                : TEXTS.get("full.named", TEXTS.of(rated.who()), rated.name()),
                        content.member(one.member())),
                PlanContent.joined(" · ", one.reason(), second(one, all), withdrawn(one)));
    }

    private String anchored(Assessment one, Dimension dimension) {
        int rating = one.rating().of(dimension);
        return TEXTS.get("full.anchored", rating, omaha.anchor(dimension, rating));
    }

    private static String second(Assessment one, List<Assessment> all) {
        return one.secondOf()
                .flatMap(first ->
                        all.stream().filter(other -> other.id().equals(first)).findFirst())
                .map(first -> TEXTS.get("full.second", Formats.date(first.ratedOn())))
                .orElse("");
    }

    private static String withdrawn(Assessment one) {
        return one.stands() ? "" : TEXTS.get("full.withdrawn", ended(one.withdrawn()));
    }

    private void interventions(CarePlan.Entry entry) {
        if (entry.interventions().isEmpty()) {
            return;
        }
        headed(TEXTS.get("full.interventions", entry.interventions().size()));
        rows.write(
                List.of(
                        EverydayWords.capital(TEXTS.get("field.category")),
                        EverydayWords.capital(TEXTS.get("field.target")),
                        EverydayWords.capital(TEXTS.get("field.detail")),
                        EverydayWords.capital(TEXTS.get("field.doer")),
                        EverydayWords.capital(TEXTS.get("field.frequency")),
                        EverydayWords.capital(TEXTS.get("field.since")),
                        EverydayWords.capital(TEXTS.get("field.status"))),
                new double[] {1, 1, 3, 1, 1, 0, 1},
                entry.interventions().stream().map(this::intervention).toList());
    }

    private List<String> intervention(Intervention one) {
        String doer = content.doer(one.doer());
        String kind = TEXTS.of(one.doer().kind());
        return List.of(
                TEXTS.get("full.coded", one.category().code(), one.category().name()),
                TEXTS.get("full.coded", one.target().code(), one.target().name()),
                one.detail(),
                doer.isEmpty() ? kind : TEXTS.get("full.named", kind, doer),
                one.frequency(),
                Formats.date(one.since()),
                one.ending().on().isEmpty() ? TEXTS.of(one.status()) : TEXTS.get("full.stopped", ended(one.ending())));
    }

    private void changes(List<FieldHistory.Change> some) {
        List<FieldHistory.Change> all =
                some.stream().filter(change -> !PlanFields.redundant(change)).toList();
        if (all.isEmpty()) {
            return;
        }
        headed(TEXTS.get("full.changes", all.size()));
        rows.write(
                List.of(
                        TEXTS.get("full.day"),
                        TEXTS.get("full.field"),
                        TEXTS.get("full.before"),
                        TEXTS.get("full.after"),
                        TEXTS.get("full.by")),
                new double[] {0, 0, 2, 2, 0},
                all.stream().map(this::change).toList());
    }

    private List<String> change(FieldHistory.Change change) {
        var at = past.at(change);
        String field = change.field();
        Optional<String> name = fields.name(change.entity(), field);
        return List.of(
                TEXTS.get("full.at", Formats.date(at.toLocalDate()), Formats.shortTime(at.toLocalTime())),
                TEXTS.get("full.of", TEXTS.get("entity." + change.entity()), name.orElse(field)),
                fields.value(field, change.before()),
                fields.value(field, change.after()),
                content.member(change.member()));
    }

    /** On the same page as the table's first rows. */
    private void headed(String title) {
        sheet.keep(KEPT)
                .space(6)
                .beside(Part.left(0, 1).heading(title, Style.STRONG))
                .space(1);
    }
}
