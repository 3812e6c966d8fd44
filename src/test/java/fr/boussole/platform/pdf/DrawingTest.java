package fr.boussole.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.testing.Conformance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    @Test
    void aDrawingConformsAndItsWordsAreRead() throws Exception {
        Drawing drawing = new Drawing(
                300,
                120,
                List.of(
                        Drawing.Area.box(0, 0, 300, 120, Drawing.Ink.LIGHT),
                        new Drawing.Stroke(
                                List.of(
                                        new Drawing.Point(10, 100),
                                        new Drawing.Point(150, 20),
                                        new Drawing.Point(290, 60)),
                                1.2,
                                Drawing.Ink.BLACK,
                                true),
                        new Drawing.Disc(new Drawing.Point(150, 20), 6, Drawing.Ink.WHITE, 0.8),
                        new Drawing.Disc(new Drawing.Point(290, 60), 6, Drawing.Ink.GREY, 0),
                        new Drawing.Words("Voisine", Style.BODY, new Drawing.Point(150, 60), Drawing.Anchor.MIDDLE)));
        byte[] pdf = new Sheet(new Sheet.About("Dessin", "Cabinet", LocalDate.of(2026, 11, 21)))
                .beside(Part.left(0, 1).title("Dessin").picture(drawing, "Une ligne qui monte puis descend"))
                .bytes();
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf/drawing.pdf"), pdf);
        Conformance.assertConforms(pdf);
        assertThat(Conformance.text(pdf)).contains("Voisine");
        assertThat(Drawing.width("Voisine", Style.BODY)).isBetween(25.0, 45.0);
    }
}
