package fr.boussole.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeGuessTest {
    private static final String LIST = """
            Nom;Prénom;Né(e) le;Commune
            Béranger-Lhôte;Gaëlle;23/05/1949;Saint-Aubin
            d'Œuvrard;Noël;01/12/1938;Çà-et-là
            Façonnier;Zoé;07/08/1951;"Bourg; le Haut"
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "UTF-8!;",
                "UTF-8!,",
                "UTF-8!|",
                "windows-1252!;",
                "windows-1252!TAB",
                "x-MacRoman!;",
                "IBM850!,",
                "UTF-16LE!;",
                "UTF-16BE!TAB"
            })
    void lettersAndSeparatorsAreTold(String charset, String between) {
        char separator = between.equals("TAB") ? '\t' : between.charAt(0);
        String text = charset.equals("IBM850") ? LIST.replace("Œ", "E") : LIST;
        byte[] bytes = text.replace("\"Bourg; le Haut\"", "Bourg")
                .replace(';', separator)
                .getBytes(Charset.forName(charset));
        assertThat(ShapeGuess.of(bytes)).isEqualTo(new Shape(Charset.forName(charset), separator));
    }

    @Test
    void aMarkAtTheBeginningIsBelieved() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        bytes.writeBytes(LIST.getBytes(Charset.forName("UTF-16LE")));
        assertThat(ShapeGuess.of(bytes.toByteArray()).charset()).isEqualTo(Charset.forName("UTF-16LE"));
    }

    @Test
    void aLetterCutInTwoAtTheEndOfTheBeginningIsNoFault() {
        byte[] start = new byte[ShapeGuess.LOOKED_AT];
        Arrays.fill(start, (byte) 'a');
        byte[] letter = "é".getBytes(Charset.forName("UTF-8"));
        start[start.length - 1] = letter[0];
        assertThat(ShapeGuess.of(start).charset()).isEqualTo(Charset.forName("UTF-8"));
        start[start.length - 2] = letter[0];
        assertThat(ShapeGuess.of(start).charset()).isNotEqualTo(Charset.forName("UTF-8"));
    }
}
