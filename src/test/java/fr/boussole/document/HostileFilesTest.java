package fr.boussole.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not a whole, harmless paper is refused in a sentence, and leaves nothing. */
class HostileFilesTest {
    @TempDir
    static Path folder;

    static Cupboard cupboard;

    @BeforeAll
    static void open() {
        cupboard = new Cupboard(folder);
    }

    @AfterAll
    static void close() {
        cupboard.close();
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("0 bytes", new byte[0], "vide"),
                Arguments.of("a JPEG cut in half", Papers.half(Papers.picture("jpg", 1200, 900)), "coupée"),
                Arguments.of("a JPEG's head alone", Arrays.copyOf(Papers.picture("jpg", 100, 80), 40), "ne se lit pas"),
                Arguments.of("a PNG cut in half", Papers.half(Papers.picture("png", 900, 700)), "ne se lit pas"),
                Arguments.of("a PNG of 60000 x 60000", Papers.hugePng(), "trop grande"),
                Arguments.of("a PDF whose table points nowhere", Papers.brokenXref(), "abîmé"),
                Arguments.of("a PDF cut in its head", Arrays.copyOf(Papers.pdf(1, "x"), 60), "abîmé"),
                Arguments.of("a PDF without a page", Papers.noPage(), "abîmé"),
                Arguments.of("a PDF that asks for a password", Papers.locked(), "mot de passe"),
                Arguments.of("a PDF with a script", Papers.script(), "programme"),
                Arguments.of("a PDF that starts a program", Papers.launching(), "programme"),
                Arguments.of("a PDF that unpacks to 300 MB", Papers.burstingPdf(), "mémoire"),
                Arguments.of("a PDF with a picture of 60000 x 60000", Papers.hugePicturePdf(), "mémoire"),
                Arguments.of("a ZIP named .pdf", Papers.zip(), "archive"),
                Arguments.of("a Word file", word(), "bureautique"),
                Arguments.of(
                        "an iPhone's HEIC", "\0\0\0\30ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "HEIC"),
                Arguments.of("a program", "MZ\220\0\3".getBytes(StandardCharsets.ISO_8859_1), "PDF et les photos"),
                Arguments.of("words", "bonjour".getBytes(StandardCharsets.UTF_8), "PDF et les photos"));
    }

    private static byte[] word() {
        return new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInASentence(String what, byte[] bytes, String word) {
        assertThatThrownBy(() -> cupboard.add(DocumentKind.OTHER, "Essai", bytes))
                .as(what)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(word);
        assertThat(cupboard.documents.all(Cupboard.ANA)).isEmpty();
        assertThat(cupboard.session.noted).isEmpty();
    }

    @Test
    void aPdfWithADamagedTableButAllItsPagesIsKept() {
        Document kept = cupboard.documents.add(
                Cupboard.MARIE,
                Cupboard.draft(DocumentKind.LETTER, "Courrier"),
                "c.pdf",
                new java.io.ByteArrayInputStream(Papers.wrongXref()));
        assertThat(kept.title()).isEqualTo("Courrier");
        cupboard.session.noted.clear();
    }

    /** Whatever a damaged file does to the readers, it ends in a refusal or in a paper, never otherwise. */
    @Test
    void randomDamageNeverCrashes() {
        Random dice = new Random(20261121);
        List<byte[]> good = List.of(Papers.pdf(2, "x"), Papers.picture("jpg", 120, 90), Papers.picture("png", 60, 40));
        int refused = 0;
        for (int i = 0; i < 120; i++) {
            byte[] bytes = good.get(i % 3).clone();
            for (int hit = 0; hit < 1 + i / 10; hit++) {
                bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt();
            }
            try {
                cupboard.documents.add(
                        Cupboard.MARIE,
                        Cupboard.draft(DocumentKind.OTHER, "Essai " + i),
                        "x",
                        new java.io.ByteArrayInputStream(bytes));
            } catch (Refusal expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(10, 119);
        cupboard.session.noted.clear();
    }

    @Test
    void nothingPassesByATemporaryFile() throws IOException {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        ImageIO.setCacheDirectory(temp.toFile());
        Document kept = cupboard.documents.add(
                Cupboard.MARIE,
                Cupboard.draft(DocumentKind.IMAGING, "Radio"),
                "r.pdf",
                new java.io.ByteArrayInputStream(Papers.pdf(1, "radio")));
        cupboard.documents.open(kept.id()).picture(0, 300);
        assertThat(ImageIO.getUseCache()).isFalse();
        assertThat(temp).isEmptyDirectory();
        cupboard.session.noted.clear();
    }
}
