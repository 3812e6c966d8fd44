package fr.boussole.dossier;

import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Cover of the binder that stays at her home: whose it is and whom to call, nothing of her health. */
final class CoverPdf {
    private static final Texts TEXTS = Texts.beside(CoverPdf.class);
    private static final int MOST_NAMES = 12;
    private static final int MOST_LETTERS = 90;
    private static final Style HUGE = new Style(Weight.SEMIBOLD, 38, false);
    private static final Style LARGE = new Style(Weight.SEMIBOLD, 26, false);
    private static final Style MIDDLE = new Style(Weight.REGULAR, 13, false);
    private static final Style HEADING = new Style(Weight.SEMIBOLD, 14, false);

    private CoverPdf() {}

    static byte[] write(Subject subject, List<String> team) {
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("cover.title"), subject.practiceName(), subject.today()));
        sheet.space(30).beside(Part.left(0, 1).title(TEXTS.get("cover.title"))).space(14);
        sheet.beside(Part.left(0, 1).line(shorter(subject.name()), HUGE)).space(22);
        sheet.rule().space(14);
        sheet.beside(Part.left(0, 1)
                        .heading(TEXTS.get("cover.call"), HEADING)
                        .line(shorter(subject.practiceName()), MIDDLE)
                        .line(
                                subject.practicePhone().isBlank()
                                        ? TEXTS.get("cover.no.phone")
                                        : subject.practicePhone(),
                                subject.practicePhone().isBlank() ? MIDDLE : HUGE))
                .space(20);
        sheet.beside(comes(subject, team), emergency()).space(22);
        sheet.beside(binder(subject)).space(16);
        return sheet.beside(Part.left(0, 1).line(TEXTS.get("cover.secret"))).bytes();
    }

    private static Part comes(Subject subject, List<String> team) {
        List<String> lately = subject.records().stream()
                .flatMap(room -> room.whoComes(subject.id()).stream())
                .distinct()
                .toList();
        List<String> names = lately.isEmpty() ? team : lately;
        Part part =
                Part.left(0, 0.48).heading(TEXTS.get("cover.comes"), HEADING).gap(3);
        names.stream().limit(MOST_NAMES).forEach(name -> part.line(shorter(name), MIDDLE));
        if (names.size() > MOST_NAMES) {
            part.line(TEXTS.get("cover.others", names.size() - MOST_NAMES), MIDDLE);
        }
        return part;
    }

    private static Part emergency() {
        Part part = Part.left(0.52, 1)
                .heading(TEXTS.get("cover.emergency"), HEADING)
                .gap(3);
        for (String[] number : new String[][] {
            {"15", TEXTS.get("cover.15")},
            {"18", TEXTS.get("cover.18")},
            {"112", TEXTS.get("cover.112")},
            {"114", TEXTS.get("cover.114")}
        }) {
            part.line(number[0], LARGE).line(number[1], MIDDLE).gap(4);
        }
        return part;
    }

    private static Part binder(Subject subject) {
        Part part = Part.left(0, 1).heading(TEXTS.get("cover.inside"), HEADING).gap(3);
        Stream.concat(
                        Stream.of(TEXTS.get("liaison.title")),
                        subject.records().stream()
                                .filter(PersonRecords::inBinder)
                                .map(PersonRecords::title))
                .forEach(title -> part.line(TEXTS.get("cover.item", title), MIDDLE));
        return part;
    }

    /** Whatever was typed, the cover is one page. */
    private static String shorter(String words) {
        return words.length() <= MOST_LETTERS
                ? words
                : words.substring(0, MOST_LETTERS).strip() + "…";
    }
}
