package fr.boussole.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Invented papers: good ones, and all kinds of bad ones. */
final class Papers {
    private Papers() {}

    private interface Making {
        void into(PDDocument document) throws IOException;
    }

    static byte[] pdf(int pages, String words) {
        return pdf(document -> fill(document, pages, words));
    }

    private static void fill(PDDocument document, int pages, String words) throws IOException {
        for (int i = 1; i <= pages; i++) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
                pen.newLineAtOffset(60, 760);
                pen.showText(words + " - " + i);
                pen.endText();
            }
        }
    }

    private static byte[] pdf(Making making) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            making.into(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked() {
        return pdf(document -> {
            fill(document, 1, "secret");
            document.protect(new StandardProtectionPolicy("patron", "ouvre", new AccessPermission()));
        });
    }

    static byte[] script() {
        return acting(new PDActionJavaScript("app.alert('bonjour')"));
    }

    static byte[] launching() {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setD("calc.exe");
        return acting(launch);
    }

    private static byte[] acting(PDAction action) {
        return pdf(document -> {
            fill(document, 1, "action");
            document.getDocumentCatalog().setOpenAction(action);
        });
    }

    static byte[] noPage() {
        return pdf(document -> {});
    }

    /** Its table of contents points nowhere, and what it holds is no page either. */
    static byte[] brokenXref() {
        return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 9 0 R>>\nendobj\nxref\n0 2\n9999999999 00000 n \ntrailer<</Root 1 0 R>>\nstartxref\n123456\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The table is damaged, but the pages are all there: such papers are common, and open. */
    static byte[] wrongXref() {
        String text = new String(pdf(1, "table"), StandardCharsets.ISO_8859_1);
        return text.replaceAll("startxref\\s+\\d+", "startxref\n77").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] burstingPdf() throws IOException {
        byte[] packed = packed(300);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\n"
                                + "endobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n"
                                + "4 0 obj\n<</Filter/FlateDecode/Length " + packed.length + ">>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        out.write(packed);
        out.write("\nendstream\nendobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static byte[] hugePicturePdf() {
        return pdf(document -> {
            fill(document, 1, "grande");
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY));
            image.setWidth(60000);
            image.setHeight(60000);
            document.getPage(0).getResources().add(image);
        });
    }

    private static byte[] packed(int megabytes) {
        try (Deflater deflater = new Deflater()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] zeros = new byte[1 << 20];
            byte[] buffer = new byte[1 << 16];
            for (int i = 0; i < megabytes; i++) {
                deflater.setInput(zeros);
                while (!deflater.needsInput()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xe8d5c4));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x9c4a3c));
        pen.fillOval(width / 3, height / 3, width / 4, height / 5);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(8, width / 20)));
        pen.drawString("essai", width / 10, height / 10);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG as a telephone held upright writes it: EXIF orientation 6. */
    static byte[] upright(int width, int height) {
        byte[] jpeg = picture("jpg", width, height);
        ByteBuffer part = ByteBuffer.allocate(36);
        part.putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        part.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        part.putShort((short) 1);
        part.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        byte[] whole = new byte[jpeg.length + 36];
        System.arraycopy(jpeg, 0, whole, 0, 2);
        System.arraycopy(part.array(), 0, whole, 2, 36);
        System.arraycopy(jpeg, 2, whole, 38, jpeg.length - 2);
        return whole;
    }

    /** A JPEG of any size: comments fill it up, made as they are read. */
    static InputStream longJpeg(long bytes) {
        byte[] jpeg = picture("jpg", 64, 64);
        byte[] comment = new byte[65535];
        Arrays.fill(comment, (byte) 'x');
        ByteBuffer.wrap(comment).putShort((short) 0xfffe).putShort((short) (comment.length - 2));
        InputStream comments = new SequenceInputStream(
                Collections.enumeration(Collections.nCopies((int) (bytes / comment.length), comment).stream()
                        .map(ByteArrayInputStream::new)
                        .toList()));
        return new SequenceInputStream(Collections.enumeration(java.util.List.of(
                new ByteArrayInputStream(jpeg, 0, 2), comments, new ByteArrayInputStream(jpeg, 2, jpeg.length - 2))));
    }

    /** A few bytes that say they are sixty thousand pixels a side. */
    static byte[] hugePng() {
        byte[] png = picture("png", 4, 4);
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 60000).putInt(20, 60000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("ordonnance.pdf"));
            zip.write(pdf(1, "dedans"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
