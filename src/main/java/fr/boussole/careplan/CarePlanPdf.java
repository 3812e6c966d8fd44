package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.circle.CircleMember;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan as it stays in the binder at her home: in everyday words, said to her. */
final class CarePlanPdf {
    /** Of the type, in points: as large as two pages allow. */
    private static final List<Double> SIZES = List.of(11.0, 10.5, 10.0, 9.5);

    private static final int PAGES = 2;
    private static final double SIZE = 10;
    private static final double LARGE = SIZE * 1.6;
    private static final int TO_CALL = 4;
    /** Neglect and abuse: whoever opens the binder at her home would read them. */
    static final Set<String> UNSPOKEN = Set.of("15", "16");

    private static final Texts TEXTS = Texts.beside(CarePlanPdf.class);

    private final PlanContent content;
    private final PaperType type;
    private final EverydayWords words = new EverydayWords();
    private final Sheet sheet;
    private final PaperRows rows;
    private final boolean large;

    private CarePlanPdf(PlanContent content, double size, boolean large) {
        this.content = content;
        this.large = large;
        type = new PaperType(size);
        sheet = new Sheet(new Sheet.About(TEXTS.get("binder.title"), content.practiceName(), content.today()));
        rows = new PaperRows(sheet, type, large);
    }

    static byte[] write(PlanContent content) {
        for (double size : SIZES) {
            Sheet drawn = new CarePlanPdf(content, size, false).draw();
            if (drawn.pages() <= PAGES) {
                return drawn.bytes();
            }
        }
        return new CarePlanPdf(content, SIZE, false).draw().bytes();
    }

    /** The same in large type, on as many pages as it takes. */
    static byte[] large(PlanContent content) {
        return new CarePlanPdf(content, LARGE, true).draw().bytes();
    }

    private Sheet draw() {
        head();
        matters();
        goals();
        List<CarePlan.Entry> current = content.plan().current().stream()
                .filter(entry -> spoken(entry.problem()))
                .toList();
        together(current);
        hers(current);
        others(current);
        call();
        OmahaCatalog catalog = OmahaCatalog.get();
        sheet.space(type.gap())
                .beside(Part.left(0, 1).line(TEXTS.get("paper.source", catalog.edition()), Style.CAPTION));
        return sheet;
    }

    private static boolean spoken(PlannedProblem one) {
        return !UNSPOKEN.contains(one.problem().code());
    }

    private void head() {
        Part her = Part.left(0, large ? 1 : 0.58)
                .title(TEXTS.get("binder.title"))
                .gap(2)
                .line(content.name(), new Style(Weight.SEMIBOLD, type.size() * 1.2, false))
                .line(content.born(), type.body());
        Part practice = (large ? Part.left(0, 1) : Part.right(0.58, 1))
                .line(content.practiceName(), type.strong())
                .line(content.practicePhone(), type.number())
                .line(content.made(), type.caption());
        if (large) {
            sheet.beside(her.gap(type.gap()).with(practice));
        } else {
            sheet.beside(her, practice);
        }
        sheet.space(6).rule().space(2);
    }

    /** Her own words first. */
    private void matters() {
        sheet.section(TEXTS.get("binder.matters"), type.section());
        content.said().story().ifPresent(story -> {
            Part part = Part.left(0, 1);
            fact(part, TEXTS.get("binder.matters.words"), quoted(story.words()));
            fact(part, TEXTS.get("binder.matters.most"), story.matters());
            fact(part, TEXTS.get("binder.matters.strengths"), story.strengths());
            sheet.beside(part);
        });
    }

    private static String quoted(String said) {
        return said.isBlank() ? "" : TEXTS.get("binder.quoted", said);
    }

    /** With what she says to each; what she refused stands among them. */
    private void goals() {
        sheet.section(TEXTS.get("binder.goals"), type.section());
        rows.write(
                List.of(
                        TEXTS.get("binder.goal"),
                        TEXTS.get("binder.goal.measure"),
                        TEXTS.get("binder.goal.due"),
                        TEXTS.get("binder.goal.say")),
                new double[] {2, 2, 0, 2},
                content.said().goals().stream()
                        .filter(Goal::open)
                        .map(one -> List.of(
                                one.goal(),
                                one.measure(),
                                one.dueOn().map(Formats::date).orElse(""),
                                words.decision(one.decision())))
                        .toList());
        String reached = content.said().goals().stream()
                .filter(one -> one.end().outcome() == GoalOutcome.REACHED)
                .map(Goal::goal)
                .collect(Collectors.joining(TEXTS.get("binder.between")));
        if (!reached.isEmpty()) {
            sheet.space(2).beside(Part.left(0, 1).line(TEXTS.get("binder.reached", reached), type.body()));
        }
    }

    /** Each problem that is acted on: how it goes, and what nurses do. */
    private void together(List<CarePlan.Entry> current) {
        sheet.section(TEXTS.get("binder.together"), type.section());
        for (CarePlan.Entry entry : current) {
            BinderProblem block = new BinderProblem(entry, type);
            if (large) {
                sheet.beside(block.problem(1)).space(2).beside(block.care(0, 1));
            } else {
                sheet.beside(block.problem(0.56), block.care(0.6, 1));
            }
            sheet.space(type.gap());
        }
        if (current.isEmpty()) {
            sheet.beside(Part.left(0, 1).line(TEXTS.get("binder.nothing"), type.body()));
        }
        String aside = content.plan().entries().stream()
                .map(CarePlan.Entry::problem)
                .filter(one -> one.open() && !one.actedOn() && spoken(one))
                .map(PlannedProblem::problem)
                .map(words::within)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!aside.isEmpty()) {
            sheet.beside(Part.left(0, 1).line(TEXTS.get("binder.aside", aside), type.body()));
        }
    }

    /** What she does herself. */
    private void hers(List<CarePlan.Entry> current) {
        sheet.section(TEXTS.get("binder.hers"), type.section());
        List<List<String>> lines = new ArrayList<>();
        for (CarePlan.Entry entry : current) {
            running(entry).stream()
                    .filter(one -> one.doer().kind() == DoerKind.PERSON)
                    .forEach(one -> lines.add(List.of(
                            words.what(one),
                            one.frequency(),
                            words.problem(entry.problem().problem()))));
        }
        rows.write(
                List.of(TEXTS.get("binder.what"), TEXTS.get("binder.when"), TEXTS.get("binder.about")),
                new double[] {3, 1, 1},
                lines);
    }

    /** Who of those around her does what. */
    private void others(List<CarePlan.Entry> current) {
        sheet.section(TEXTS.get("binder.others"), type.section());
        List<List<String>> lines = new ArrayList<>();
        for (CarePlan.Entry entry : current) {
            running(entry).stream()
                    .filter(one ->
                            one.doer().kind() == DoerKind.CARER || one.doer().kind() == DoerKind.PROFESSIONAL)
                    .forEach(one -> lines.add(List.of(who(one.doer()), words.what(one), one.frequency())));
        }
        rows.write(
                List.of(TEXTS.get("binder.who"), TEXTS.get("binder.what"), TEXTS.get("binder.when")),
                new double[] {1, 3, 1},
                lines);
    }

    private String who(Doer doer) {
        String name = content.doer(doer);
        if (name.isEmpty()) {
            return TEXTS.get(doer.kind() == DoerKind.CARER ? "binder.carer" : "binder.professional");
        }
        return PlanContent.joined(", ", name, content.what(doer));
    }

    private static List<Intervention> running(CarePlan.Entry entry) {
        return entry.interventions().stream().filter(Intervention::running).toList();
    }

    private void call() {
        sheet.section(TEXTS.get("binder.call"), type.section());
        Part part = Part.left(0, 1);
        fact(
                part,
                TEXTS.get("binder.nurses"),
                PlanContent.joined(" · ", content.practiceName(), content.practicePhone()));
        for (CircleMember one : content.around().toCall(TO_CALL)) {
            fact(
                    part,
                    one.what().isBlank() ? one.name() : EverydayWords.capital(one.what()),
                    PlanContent.joined(
                            " · ",
                            one.what().isBlank() ? "" : one.name(),
                            Formats.phone(one.reach().phone())));
        }
        fact(part, TEXTS.get("binder.emergency"), TEXTS.get("binder.emergency.numbers"));
        sheet.beside(part);
    }

    private void fact(Part part, String label, String said) {
        part.fact(label, said, large ? 0.4 : 0.25, type.body());
    }
}
