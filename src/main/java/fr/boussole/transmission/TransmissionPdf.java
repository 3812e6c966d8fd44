package fr.boussole.transmission;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A person's transmissions on paper, oldest first, as one reads a story. */
final class TransmissionPdf {
    private static final double COLUMN = 0.16;

    private final TransmissionWords words;
    private final Texts texts = Texts.beside(TransmissionPdf.class);

    TransmissionPdf(TransmissionWords words) {
        this.words = words;
    }

    /**
     * What a document says at its head.
     *
     * @param person her name and birth date in words
     * @param practice who prints it
     */
    record About(String person, String practice, LocalDate from, LocalDate to, LocalDate printedOn) {
        @Override
        public String toString() {
            return "About";
        }
    }

    /** A document of its own: PDF/A-3a and PDF/UA-1. */
    byte[] write(About about, List<Told> told, Map<MemberId, Member> members) {
        Sheet sheet = new Sheet(new Sheet.About(texts.get("pdf.title"), about.practice(), about.printedOn()));
        sheet.beside(
                        Part.left(0, 0.55).line(about.person(), Style.NAME).line(about.practice(), Style.CAPTION),
                        Part.right(0.55, 1)
                                .title(texts.get("pdf.title"))
                                .line(texts.get("pdf.period", Formats.date(about.from()), Formats.date(about.to())))
                                .line(texts.get("pdf.count", told.size())))
                .space(10)
                .rule()
                .space(8);
        if (told.isEmpty()) {
            sheet.beside(Part.left(0, 1).line(texts.get("pdf.none")));
        }
        write(sheet, told, members);
        return sheet.bytes();
    }

    /** Within another document. A long text stands by itself, so that no part is higher than a page. */
    void write(Sheet sheet, List<Told> told, Map<MemberId, Member> members) {
        for (Told one : told) {
            Transmission transmission = one.transmission();
            Part head = Part.left(0, 0.62).heading(transmission.content().target(), Style.STRONG);
            if (transmission.content().urgent()) {
                head.line(texts.get("pill.urgent"), Style.SMALL);
            }
            sheet.beside(
                    head,
                    Part.right(0.62, 1)
                            .line(
                                    texts.get(
                                            "pdf.who",
                                            words.moment(transmission.writtenAt()),
                                            TransmissionWords.name(members, transmission.author())),
                                    Style.CAPTION));
            for (TransmissionWords.Piece piece : words.pieces(transmission.content())) {
                sheet.beside(
                        Part.left(0, COLUMN).line(piece.name(), Style.CAPTION),
                        Part.left(COLUMN, 1).line(piece.text()));
            }
            for (Addendum addendum : one.addenda()) {
                sheet.beside(
                        Part.left(0, COLUMN).line(texts.get("pdf.addendum"), Style.CAPTION),
                        Part.left(COLUMN, 1)
                                .line(addendum.words())
                                .line(
                                        texts.get(
                                                "pdf.who",
                                                words.moment(addendum.writtenAt()),
                                                TransmissionWords.name(members, addendum.author())),
                                        Style.CAPTION));
            }
            transmission
                    .state()
                    .closing()
                    .ifPresent(closing -> sheet.beside(Part.left(COLUMN, 1)
                            .line(
                                    texts.get(
                                            "pdf.closed",
                                            words.moment(closing.at()),
                                            TransmissionWords.name(members, closing.by())),
                                    Style.CAPTION)));
            sheet.space(9);
        }
    }
}
