package fr.boussole.platform.pdf;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.failures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SheetTest {
    private static Sheet sheet() {
        return new Sheet(new Sheet.About("Essai & Cie <1>", "Cabinet", LocalDate.of(2026, 11, 2)));
    }

    private static byte[] small() {
        return sheet().beside(Part.left(0, 1).title("Essai").line("Un mot")).bytes();
    }

    @Test
    void aDocumentWithoutItsTagsOrProfileIsSeen() throws Exception {
        assertConforms(small());
        assertThat(failures(without(COSName.STRUCT_TREE_ROOT), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
        assertThat(failures(without(COSName.MARK_INFO), PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(failures(without(COSName.OUTPUT_INTENTS), PDFAFlavour.PDFA_3_A))
                .isNotEmpty();
        assertThat(failures(without(COSName.LANG), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static byte[] without(COSName entry) throws Exception {
        try (PDDocument document = Loader.loadPDF(small())) {
            document.getDocumentCatalog().getCOSObject().removeItem(entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void tablesWithoutRowsPicturesAndLongTextsConform() throws Exception {
        Image logo = new Image.Raster(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), 100, 40);
        Table empty = new Table(List.of(new Table.Column("Date", 1, Align.LEFT)), List.of());
        Table long_ = new Table(
                List.of(new Table.Column("Texte", 1, Align.LEFT), new Table.Column("Nombre", 0, Align.RIGHT)),
                List.of(List.of("mot ".repeat(300), "1"), List.of("", "2")));
        assertConforms(sheet().beside(Part.left(0, 1).title("Essai").picture(logo, "Logo"))
                .table(empty)
                .table(long_)
                .bytes());
    }

    @Test
    void aTextKeepsEveryWordWhenItBreaks() {
        String text = "Anne-Charlotte de La Rochefoucauld-Montbel, " + "x".repeat(200) + " fin";
        StringBuilder read = new StringBuilder();
        for (Glyphs line : Typeface.of(Weight.REGULAR).wrap(text, 9, 80)) {
            assertThat(line.width() * 9).isLessThan(83);
            read.append(line.ids());
        }
        String whole = Typeface.of(Weight.REGULAR).shape(text).ids();
        assertThat(read.toString()).isEqualTo(whole);
    }

    @Test
    void aPageThatTakesTooLongIsRefused() {
        PdfFile file = new PdfFile("lent.pdf", Held.of(small()), Duration.ZERO);
        assertThatThrownBy(() -> file.picture(0, 800)).isInstanceOf(Refusal.class);
    }
}
