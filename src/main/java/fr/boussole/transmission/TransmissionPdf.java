package fr.boussole.transmission;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person's transmissions on paper, oldest first, as one reads a story. */
final class TransmissionPdf {
    /** In signs: far less than what a page holds, also when every sign is wide. */
    private static final int ON_ONE_PAGE = 2400;

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

    /** Within another document. A short one stays on one page; of a long one each text does. */
    void write(Sheet sheet, List<Told> told, Map<MemberId, Member> members) {
        for (Told one : told) {
            Part part = head(one.transmission(), members);
            int room = ON_ONE_PAGE;
            for (Text text : texts(one, members)) {
                if (text.words().length() > room) {
                    sheet.beside(part);
                    part = Part.left(0, 1);
                    room = ON_ONE_PAGE;
                }
                room -= text.words().length();
                part.line(text.words(), text.style());
            }
            sheet.beside(part).space(9);
        }
    }

    private record Text(String words, Style style) {}

    private Part head(Transmission one, Map<MemberId, Member> members) {
        String target = one.content().urgent()
                ? texts.get("pdf.urgent", one.content().target())
                : one.content().target();
        return Part.left(0, 1)
                .heading(
                        one.content()
                                .problem()
                                .map(problem -> texts.get("pdf.problem", target, problem.code()))
                                .orElse(target),
                        Style.STRONG)
                .line(
                        texts.get(
                                "pdf.who",
                                words.moment(one.writtenAt()),
                                TransmissionWords.name(members, one.author())),
                        Style.CAPTION);
    }

    private List<Text> texts(Told told, Map<MemberId, Member> members) {
        List<Text> all = new ArrayList<>();
        for (TransmissionWords.Piece piece : words.pieces(told.transmission().content())) {
            all.add(new Text(texts.get("pdf.piece", piece.name(), piece.text()), Style.BODY));
        }
        for (Addendum addendum : told.addenda()) {
            all.add(new Text(
                    texts.get(
                            "pdf.addendum",
                            words.moment(addendum.writtenAt()),
                            TransmissionWords.name(members, addendum.author()),
                            addendum.words()),
                    Style.BODY));
        }
        told.transmission()
                .state()
                .closing()
                .ifPresent(closing -> all.add(new Text(
                        texts.get(
                                "pdf.closed",
                                words.moment(closing.at()),
                                TransmissionWords.name(members, closing.by())),
                        Style.CAPTION)));
        return all;
    }
}
