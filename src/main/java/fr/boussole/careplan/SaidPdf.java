package fr.boussole.careplan;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person says of herself and what she wants, as part of her whole plan. */
final class SaidPdf {
    private static final Texts TEXTS = Texts.beside(SaidPdf.class);

    private final PlanContent content;
    private final Sheet sheet;
    private final PaperRows rows;
    private final boolean sections;

    /** @param sections false within a section of another paper */
    SaidPdf(PlanContent content, Sheet sheet, PaperRows rows, boolean sections) {
        this.content = content;
        this.sheet = sheet;
        this.rows = rows;
        this.sections = sections;
    }

    /** What she says, what she wants, and of what there was nothing to say. */
    void write() {
        PlanContent.Said said = content.said();
        said.story().ifPresent(story -> {
            begin(TEXTS.get("full.story"));
            Part part = Part.left(0, 1);
            FullPlanPdf.fact(part, TEXTS.get("field.story"), story.words());
            FullPlanPdf.fact(part, TEXTS.get("field.matters"), story.matters());
            FullPlanPdf.fact(part, TEXTS.get("field.strengths"), story.strengths());
            FullPlanPdf.fact(part, TEXTS.get("field.met"), Formats.date(story.metOn()));
            FullPlanPdf.fact(part, TEXTS.get("field.met.by"), content.member(story.member()));
            sheet.beside(part).space(8);
        });
        if (!said.goals().isEmpty()) {
            begin(TEXTS.get("full.goals"));
            rows.write(
                    Stream.of(
                                    TEXTS.get("field.goal"),
                                    TEXTS.get("field.measure"),
                                    TEXTS.get("field.due"),
                                    TEXTS.get("field.proposed"),
                                    TEXTS.get("field.agreement"),
                                    TEXTS.get("field.outcome"))
                            .map(EverydayWords::capital)
                            .toList(),
                    new double[] {2, 2, 0, 0, 2, 0},
                    said.goals().stream().map(SaidPdf::goal).toList());
            sheet.space(8);
        }
        if (!said.explored().isEmpty()) {
            begin(TEXTS.get("full.explored"));
            sheet.beside(Part.left(0, 1)
                            .line(said.explored().stream()
                                    .map(one -> TEXTS.get(
                                            "full.explored.on",
                                            FullPlanPdf.title(one.problem()),
                                            Formats.date(one.on())))
                                    .collect(Collectors.joining(", "))))
                    .space(8);
        }
    }

    private void begin(String title) {
        if (sections) {
            sheet.section(title);
        } else {
            sheet.keep(FullPlanPdf.KEPT)
                    .beside(Part.left(0, 1).heading(title, Style.NAME))
                    .space(2);
        }
    }

    private static List<String> goal(Goal one) {
        Goal.Decision decision = one.decision();
        String agreement = TEXTS.of(decision.agreement());
        String outcome = TEXTS.of(one.end().outcome());
        return List.of(
                one.goal(),
                one.measure(),
                one.dueOn().map(Formats::date).orElse(""),
                TEXTS.of(decision.by()),
                decision.reason().isBlank() ? agreement : TEXTS.get("full.named", agreement, decision.reason()),
                one.end()
                        .on()
                        .map(day -> TEXTS.get("full.since", outcome, Formats.date(day)))
                        .orElse(outcome));
    }
}
