package fr.boussole.security;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.pages;
import static fr.boussole.testing.Conformance.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class RecoveryKeyPdfTest {
    private static final String KEY = "K7QM-2XRT-9WHB-4ZPD-F6NC-8VJA-3YSE-5GTK-M2QX-7RHW-B9ZP-4DFN-C8VJ";

    @Test
    void theSheetConformsAndShowsTheKeyInGroups() throws Exception {
        byte[] pdf = RecoveryKeyPdf.write(KEY, "Cabinet des Tilleuls", LocalDate.of(2026, 11, 2));
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve("recovery.pdf"), pdf);
        assertConforms(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf).replaceAll("[\\s\u00a0]+", "-")).contains(KEY);
    }

    @Test
    void theCodeHoldsTheKey() throws Exception {
        byte[] pdf = RecoveryKeyPdf.write(KEY, "Cabinet des Tilleuls", LocalDate.of(2026, 11, 2));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(KEY.replace("-", ""));
        }
    }
}
