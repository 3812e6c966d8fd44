package fr.boussole.security;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import fr.boussole.platform.pdf.Image;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The one sheet with the recovery key, to print and lock away. */
public final class RecoveryKeyPdf {
    private static final Texts TEXTS = Texts.beside(RecoveryKeyPdf.class);
    private static final int GROUP = 4;
    private static final int GROUPS_A_LINE = 4;
    private static final Style KEY = new Style(Weight.SEMIBOLD, 19.5, false);
    private static final Style TEXT = new Style(Weight.REGULAR, 10.5, false);

    private RecoveryKeyPdf() {}

    /**
     * The sheet, PDF/A-3a and PDF/UA-1.
     *
     * @param key as shown at creation; spaces and hyphens don't count, case stays
     * @param practice the practice whose file it opens
     * @param madeOn the day the key was made
     */
    public static byte[] write(String key, String practice, LocalDate madeOn) {
        String plain = key.replaceAll("[\\s-]", "");
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("sheet.title"), practice, madeOn));
        sheet.beside(
                Part.right(0.5, 1)
                        .title(TEXTS.get("sheet.title"))
                        .gap(3)
                        .line(TEXTS.get("sheet.made", Formats.date(madeOn))),
                Part.left(0, 0.48).line(practice, Style.NAME).line(TEXTS.get("sheet.product")));
        Part written = Part.left(0, 0.66).heading(TEXTS.get("sheet.key")).gap(6);
        lines(plain).forEach(line -> written.line(line, KEY).gap(4));
        sheet.space(14)
                .rule()
                .space(22)
                .beside(written, Part.right(0.7, 1).picture(code(plain), TEXTS.get("sheet.code")));
        sheet.space(22).rule().space(16);
        sheet.beside(Part.left(0, 0.9)
                .heading(TEXTS.get("sheet.what.head"), Style.NAME)
                .gap(2)
                .line(TEXTS.get("sheet.what"), TEXT)
                .gap(12)
                .heading(TEXTS.get("sheet.where.head"), Style.NAME)
                .gap(2)
                .line(TEXTS.get("sheet.where"), TEXT)
                .gap(12)
                .heading(TEXTS.get("sheet.use.head"), Style.NAME)
                .gap(2)
                .line(TEXTS.get("sheet.use"), TEXT)
                .gap(12)
                .heading(TEXTS.get("sheet.lost.head"), Style.NAME)
                .gap(2)
                .line(TEXTS.get("sheet.lost"), TEXT));
        return sheet.bytes();
    }

    private static List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (i > 0 && i % (GROUP * GROUPS_A_LINE) == 0) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (i > 0 && i % GROUP == 0) {
                line.append(Formats.NBSP).append(Formats.NBSP);
            }
            line.append(key.charAt(i));
        }
        lines.add(line.toString());
        return lines;
    }

    private static Image code(String key) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            key,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            BitSet dark = new BitSet();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    dark.set(y * matrix.getWidth() + x, matrix.get(x, y));
                }
            }
            return new Image.Squares(dark, matrix.getWidth(), 120);
        } catch (WriterException e) {
            throw new IllegalStateException("a key too long for a code", e);
        }
    }
}
