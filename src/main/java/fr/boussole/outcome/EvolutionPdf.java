package fr.boussole.outcome;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.Intervention;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The report for the prescriber: what changed, what was done, what was reached. Always one page. */
final class EvolutionPdf {
    /** Of an entry, in characters; the full plan holds the rest. */
    private static final int LONGEST = 190;

    private static final double GAP = 10;
    private static final double MORE = 12;
    /** Of what is left under the head, at most so much for the picture. */
    private static final double PICTURE_SHARE = 0.6;

    private static final Texts TEXTS = Texts.beside(EvolutionPdf.class);

    private EvolutionPdf() {}

    /**
     * What is printed.
     *
     * @param person « Mme Geneviève d'Hautefeuille, née le 12/07/1953 »
     * @param reached goals
     * @param raters full names
     * @param by who prints it; may be empty
     */
    record Content(
            String person, String practice, Evolution evolution, List<Goal> reached, List<String> raters, String by) {
        Content {
            reached = List.copyOf(reached);
            raters = List.copyOf(raters);
        }

        @Override
        public String toString() {
            return "Content";
        }
    }

    /** A heading with lines of which as many are written as fit. @param count of all */
    private static final class Section {
        final String title;
        final List<Part> lines;
        int shown;

        Section(String title, List<Part> lines) {
            this.title = title;
            this.lines = lines;
        }

        boolean more() {
            return shown < lines.size();
        }

        /** With the next line too, if asked; and what says how many are not written. */
        double height(int with) {
            int count = Math.min(lines.size(), shown + with);
            if (count == 0) {
                return 0;
            }
            double height = GAP + head(title).height();
            for (int i = 0; i < count; i++) {
                height += lines.get(i).height();
            }
            return height + (count < lines.size() ? MORE : 0);
        }
    }

    /** PDF/A-3a and PDF/UA-1. */
    static byte[] write(Content content, LocalDate today) {
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("pdf.title"), content.practice(), today));
        sheet.beside(
                        Part.left(0, 0.66).title(TEXTS.get("pdf.title")).gap(2).line(content.person(), Style.NAME),
                        Part.right(0.68, 1)
                                .line(span(content.evolution(), today))
                                .line(TEXTS.get("pdf.printed", Formats.date(today)), Style.CAPTION)
                                .line(content.by().isEmpty() ? "" : TEXTS.get("pdf.by", content.by()), Style.CAPTION))
                .space(6)
                .rule()
                .space(8);
        Part foot = foot(content);
        double room = sheet.room() - foot.height() - GAP - 4;
        if (content.evolution().lines().isEmpty()) {
            sheet.beside(Part.left(0, 1).line(TEXTS.get("pdf.none")));
        } else {
            room -= changes(content.evolution(), sheet, room);
        }
        write(sections(content), sheet, room);
        sheet.space(GAP).rule().space(4).beside(foot);
        return sheet.bytes();
    }

    /** @return the height taken */
    private static double changes(Evolution evolution, Sheet sheet, double room) {
        Part head = head(TEXTS.get("pdf.changes"))
                .line(TEXTS.get("pdf.legend"), Style.CAPTION)
                .gap(3);
        List<Evolution.Line> lines = evolution.lines();
        int most = (int) ((room * PICTURE_SHARE - head.height() - MORE - StepDrawing.HEAD) / StepDrawing.ROW);
        List<Evolution.Line> shown = lines.subList(0, Math.min(lines.size(), most));
        head.picture(StepDrawing.of(shown), said(shown));
        if (shown.size() < lines.size()) {
            head.line(TEXTS.get("pdf.more.problems", lines.size() - shown.size()), Style.CAPTION);
        }
        sheet.beside(head);
        return head.height();
    }

    private static List<Section> sections(Content content) {
        return List.of(
                new Section(TEXTS.get("pdf.done"), done(content.evolution())),
                new Section(
                        TEXTS.get("pdf.reached"),
                        content.reached().stream()
                                .map(goal ->
                                        fact(goal.end().on().map(Formats::date).orElse(""), cut(goal.goal())))
                                .toList()),
                new Section(
                        TEXTS.get("pdf.victories"),
                        content.evolution().victories().stream()
                                .map(one -> fact(Formats.date(one.happenedOn()), cut(one.words())))
                                .toList()));
    }

    /** In turn a line of each, so that no section takes the room of the others. */
    private static void write(List<Section> sections, Sheet sheet, double room) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Section one : sections) {
                double others = sections.stream()
                        .filter(other -> other != one)
                        .mapToDouble(other -> other.height(0))
                        .sum();
                if (one.more() && others + one.height(1) <= room) {
                    one.shown++;
                    grown = true;
                }
            }
        }
        for (Section one : sections) {
            if (one.shown > 0) {
                Part part = head(one.title);
                one.lines.subList(0, one.shown).forEach(part::with);
                if (one.more()) {
                    part.line(TEXTS.get("pdf.more", one.lines.size() - one.shown), Style.CAPTION);
                }
                sheet.space(GAP).beside(part);
            }
        }
    }

    private static List<Part> done(Evolution evolution) {
        List<Part> lines = new ArrayList<>();
        for (Evolution.Line line : evolution.lines()) {
            CarePlan.Entry entry = line.entry();
            String words = entry.interventions().stream()
                    .map(EvolutionPdf::words)
                    .distinct()
                    .collect(Collectors.joining(TEXTS.get("pdf.between")));
            if (!words.isEmpty()) {
                lines.add(fact(entry.problem().problem().name(), cut(words)));
            }
        }
        return lines;
    }

    private static String words(Intervention one) {
        return one.detail().isBlank() ? one.target().name() : one.detail().strip();
    }

    private static Part head(String title) {
        return Part.left(0, 1).heading(title, Style.HEAD).gap(2);
    }

    private static Part fact(String label, String words) {
        return Part.left(0, 1).fact(label, words, 0.27, Style.BODY);
    }

    /** At a space; what is left out stands in the full plan. */
    private static String cut(String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, space < LONGEST / 2 ? LONGEST : space) + "…";
    }

    private static String span(Evolution evolution, LocalDate today) {
        return evolution.lines().stream()
                .map(line -> line.admission().ratedOn())
                .min(LocalDate::compareTo)
                .map(first -> TEXTS.get("pdf.span", Formats.date(first), Formats.date(today)))
                .orElse("");
    }

    private static Part foot(Content content) {
        Part foot = Part.left(0, 1);
        if (!content.raters().isEmpty()) {
            foot.line(cut(TEXTS.get("pdf.raters", String.join(", ", content.raters()))), Style.SMALL);
        }
        return foot.line(TEXTS.get("pdf.scales"), Style.CAPTION).line(TEXTS.get("pdf.source"), Style.CAPTION);
    }

    /** What the picture shows, for those who do not see it. */
    private static String said(List<Evolution.Line> lines) {
        return lines.stream().map(StepWords::said).collect(Collectors.joining(" "));
    }
}
