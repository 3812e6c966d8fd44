package fr.boussole.circle;

import fr.boussole.patient.Identity;
import fr.boussole.patient.Sex;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is around a person, on paper. */
final class CirclePdf {
    private static final double WIDTH = 510;
    private static final double HEIGHT = 300;

    private final CircleWords words = new CircleWords();
    private final Texts texts = Texts.beside(CirclePdf.class);

    /** Map and table, PDF/A-3a and PDF/UA-1; the same circle on the same day gives the same bytes. */
    byte[] write(Around around, String practice, LocalDate today) {
        Identity her = around.person().identity();
        Sheet sheet = new Sheet(new Sheet.About(texts.get("pdf.title"), practice, today));
        sheet.beside(
                        Part.left(0, 0.68)
                                .title(texts.get("pdf.title"))
                                .gap(2)
                                .line(
                                        texts.get(
                                                her.sex() == Sex.F ? "pdf.mrs" : "pdf.mr",
                                                her.fullName(),
                                                Formats.date(her.birthDate())),
                                        Style.NAME),
                        Part.right(0.7, 1).line(texts.get("pdf.printed", Formats.date(today)), Style.CAPTION))
                .space(6)
                .rule()
                .space(8);
        if (around.now().isEmpty()) {
            sheet.beside(Part.left(0, 1).line(texts.get("pdf.none")));
            return sheet.bytes();
        }
        sheet.beside(Part.left(0, 1)
                        .picture(new CircleDrawing(WIDTH, HEIGHT).of(around), said(around))
                        .gap(4)
                        .line(texts.get("pdf.legend"), Style.CAPTION))
                .space(8);
        list(around, sheet);
        return sheet.bytes();
    }

    /** What the map shows, for those who do not see it. */
    private String said(Around around) {
        return texts.get(
                "pdf.map.words",
                around.person().identity().fullName(),
                names(around.ring(Ring.PERSONAL)),
                names(around.ring(Ring.PROFESSIONAL)));
    }

    private String names(List<CircleMember> some) {
        return some.isEmpty()
                ? texts.get("pdf.nobody")
                : some.stream().map(CircleMember::name).collect(Collectors.joining(", "));
    }

    /** The list as a table, personal ring first. */
    void list(Around around, Sheet sheet) {
        List<List<String>> rows = Stream.of(Ring.values())
                .flatMap(ring -> around.ring(ring).stream())
                .map(one -> List.of(
                        one.callRank() == 0 ? "" : String.valueOf(one.callRank()),
                        one.name(),
                        one.what(),
                        words.phones(one),
                        words.toKnow(one)))
                .toList();
        sheet.table(new Table(
                List.of(
                        new Table.Column(texts.get("column.rank"), 0, Align.RIGHT),
                        new Table.Column(texts.get("field.name"), 3, Align.LEFT),
                        new Table.Column(texts.get("column.what"), 2, Align.LEFT),
                        new Table.Column(texts.get("field.phone"), 2, Align.LEFT),
                        new Table.Column(texts.get("column.does"), 3, Align.LEFT)),
                rows));
    }
}
