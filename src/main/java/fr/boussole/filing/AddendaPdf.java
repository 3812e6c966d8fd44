package fr.boussole.filing;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** The corrections a person asked for, as they stand in her file. */
final class AddendaPdf {
    private static final Texts TEXTS = Texts.beside(AddendaPdf.class);
    private static final Style TEXT = new Style(Weight.REGULAR, 10.5, false);

    private AddendaPdf() {}

    /** One request in words. @param signed « noté par Héloïse Béranger le 21/11/2026 » */
    record Line(LocalDate askedOn, String words, String signed) {
        /** What she says stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + askedOn + "]";
        }
    }

    /** PDF/A-3a and PDF/UA-1. @param person « Mme Anne Nerval, née le … » */
    static byte[] write(String practice, String person, LocalDate on, List<Line> lines) {
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("addenda.title"), practice, on));
        sheet.beside(
                Part.right(0.4, 1).title(TEXTS.get("addenda.title")).gap(3).line(person, TEXT),
                Part.left(0, 0.38).line(practice, Style.NAME));
        print(sheet, lines);
        return sheet.bytes();
    }

    /** Below what stands on the sheet already; also in her printed file. */
    static void print(Sheet sheet, List<Line> lines) {
        for (Line line : lines) {
            sheet.space(12)
                    .beside(Part.left(0, 1)
                            .heading(TEXTS.get("addenda.asks", Formats.date(line.askedOn())), Style.NAME)
                            .gap(2)
                            .line(line.words(), TEXT)
                            .gap(2)
                            .line(line.signed(), Style.CAPTION));
        }
    }
}
