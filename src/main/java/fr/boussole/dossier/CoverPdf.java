package fr.boussole.dossier;

import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cover of the binder that stays at her home: whose it is and whom to call, nothing of her health. */
final class CoverPdf {
    private static final Texts TEXTS = Texts.beside(CoverPdf.class);
    private static final int MOST_NAMES = 8;
    private static final int MOST_LETTERS = 90;
    private static final int MOST_OF_A_NAME = 30;
    private static final int MOST_INSIDE = 240;
    private static final Style HUGE = new Style(Weight.SEMIBOLD, 38, false);
    private static final Style LARGE = new Style(Weight.SEMIBOLD, 26, false);
    private static final Style MIDDLE = new Style(Weight.REGULAR, 13, false);
    private static final Style SMALL = new Style(Weight.REGULAR, 11, false);
    private static final Style HEADING = new Style(Weight.SEMIBOLD, 14, false);

    private CoverPdf() {}

    static byte[] write(Subject subject, List<String> team) {
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("cover.title"), subject.practiceName(), subject.today()));
        sheet.space(16).beside(Part.left(0, 1).title(TEXTS.get("cover.title"))).space(14);
        sheet.beside(Part.left(0, 1).line(shorter(subject.name(), MOST_LETTERS), name(subject)))
                .space(20);
        sheet.rule().space(14);
        sheet.beside(Part.left(0, 1)
                        .heading(TEXTS.get("cover.call"), HEADING)
                        .line(shorter(subject.practiceName(), MOST_LETTERS), MIDDLE)
                        .line(
                                subject.practicePhone().isBlank()
                                        ? TEXTS.get("cover.no.phone")
                                        : subject.practicePhone(),
                                subject.practicePhone().isBlank() ? MIDDLE : HUGE))
                .space(20);
        sheet.beside(
                        Part.left(0, 0.46).heading(TEXTS.get("cover.comes"), HEADING),
                        Part.left(0.5, 1).heading(TEXTS.get("cover.emergency"), HEADING))
                .space(3);
        sheet.beside(comes(subject, team), numbers(), meanings()).space(20);
        return sheet.beside(binder(subject).gap(14).line(TEXTS.get("cover.secret")))
                .bytes();
    }

    private static Style name(Subject subject) {
        return subject.name().length() <= 45 ? HUGE : LARGE;
    }

    private static Part comes(Subject subject, List<String> team) {
        List<String> lately = subject.records().stream()
                .flatMap(room -> room.whoComes(subject.id()).stream())
                .distinct()
                .toList();
        List<String> names = lately.isEmpty() ? team : lately;
        Part part = Part.left(0, 0.46);
        names.stream().limit(MOST_NAMES).forEach(name -> part.line(shorter(name, MOST_OF_A_NAME), MIDDLE));
        if (names.size() > MOST_NAMES) {
            part.line(TEXTS.get("cover.others", names.size() - MOST_NAMES), MIDDLE);
        }
        return part;
    }

    private static Part numbers() {
        Part part = Part.left(0.5, 0.61);
        for (String number : List.of("15", "18", "112", "114")) {
            part.line(number, LARGE);
        }
        return part;
    }

    /** Each beside its number: their lines are as tall together. */
    private static Part meanings() {
        Part part = Part.left(0.62, 1);
        double gap = (LARGE.size() - SMALL.size()) * 1.42;
        for (String meaning :
                List.of(TEXTS.get("cover.15"), TEXTS.get("cover.18"), TEXTS.get("cover.112"), TEXTS.get("cover.114"))) {
            part.gap(gap * 0.62).line(meaning, SMALL).gap(gap * 0.38);
        }
        return part;
    }

    private static Part binder(Subject subject) {
        String inside = Stream.concat(
                        Stream.of(TEXTS.get("liaison.title")),
                        subject.records().stream()
                                .filter(PersonRecords::inBinder)
                                .map(PersonRecords::title))
                .collect(Collectors.joining(" · "));
        return Part.left(0, 1)
                .heading(TEXTS.get("cover.inside"), HEADING)
                .gap(3)
                .line(shorter(inside, MOST_INSIDE), MIDDLE);
    }

    /** Whatever was typed, the cover is one page. */
    private static String shorter(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most).strip() + "…";
    }
}
