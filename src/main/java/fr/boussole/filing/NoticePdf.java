package fr.boussole.filing;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Practice;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is told about her file, on one page in large type (RGPD, article 13). */
final class NoticePdf {
    private static final Texts TEXTS = Texts.beside(NoticePdf.class);
    private static final Style TEXT = new Style(Weight.REGULAR, 13, false);
    private static final Style HEAD = new Style(Weight.SEMIBOLD, 14.5, false);

    private NoticePdf() {}

    /** PDF/A-3a and PDF/UA-1. @param person « Mme Anne Nerval » */
    static byte[] write(Practice practice, String person, LocalDate on) {
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("notice.title"), practice.name(), on));
        sheet.beside(Part.left(0, 1)
                .title(TEXTS.get("notice.title"))
                .gap(4)
                .line(TEXTS.get("notice.for", person, practice.name()), TEXT));
        sheet.space(10).rule();
        part(sheet, TEXTS.get("notice.what.head"), TEXTS.get("notice.what"));
        part(sheet, TEXTS.get("notice.why.head"), TEXTS.get("notice.why"));
        part(sheet, TEXTS.get("notice.who.head"), TEXTS.get("notice.who"));
        part(sheet, TEXTS.get("notice.sharing.head"), TEXTS.get("notice.sharing"));
        part(sheet, TEXTS.get("notice.long.head"), TEXTS.get("notice.long"));
        part(sheet, TEXTS.get("notice.rights.head"), TEXTS.get("notice.rights"));
        part(sheet, TEXTS.get("notice.ask.head"), TEXTS.get("notice.ask", reach(practice)));
        sheet.space(12).rule().space(8).beside(Part.left(0, 1).line(TEXTS.get("notice.given", Formats.date(on)), TEXT));
        return sheet.bytes();
    }

    private static void part(Sheet sheet, String heading, String words) {
        sheet.space(11).beside(Part.left(0, 1).heading(heading, HEAD).gap(1).line(words, TEXT));
    }

    private static String reach(Practice practice) {
        return Stream.of(
                        practice.name(),
                        practice.address().line(),
                        Formats.phone(practice.reach().phone()),
                        practice.reach().email())
                .filter(one -> !one.isBlank())
                .collect(Collectors.joining(", "));
    }
}
