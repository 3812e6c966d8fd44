package fr.boussole.circle;

import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Who is around a person, on paper. */
final class CirclePdf {
    private final CircleWords words = new CircleWords();
    private final Texts texts = Texts.beside(CirclePdf.class);

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
