package fr.boussole.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    private static List<String> read(byte[] bytes) throws IOException {
        List<String> rows = new ArrayList<>();
        CsvInput.read(() -> new ByteArrayInputStream(bytes), (line, cells) -> rows.add(line + " " + cells));
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "UTF-8,;", "windows-1252,','", "windows-1252,;"})
    void readsWhatSpreadsheetsWrite(String charset, String separator) throws IOException {
        String text =
                String.join("\r\n", "code;nom", "1;Lœuilleux", "", "2;\"d'Haÿ; dit\r\nl'Été\"", "3;N°5 — 20 €", "");
        byte[] bytes = text.replace("; ", "§")
                .replace(";", separator)
                .replace("§", "; ")
                .getBytes(Charset.forName(charset));
        assertThat(read(bytes))
                .containsExactly(
                        "1 [code, nom]", "2 [1, Lœuilleux]", "4 [2, d'Haÿ; dit\r\nl'Été]", "6 [3, N°5 — 20 €]");
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertThat(read("\ufeffcode,nom\n1,Zoé\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1 [code, nom]", "2 [1, Zoé]");
    }

    @Test
    void aLetterCutByTheBufferIsNotTakenForAnotherEncoding() throws IOException {
        // Shifts a two-byte letter over every position around the 64 KiB border.
        for (int pad = 65_530; pad < 65_540; pad++) {
            byte[] bytes = ("a,b\n1," + "x".repeat(pad) + "é\n").getBytes(StandardCharsets.UTF_8);
            assertThat(CsvInput.shape(() -> new ByteArrayInputStream(bytes)).charset())
                    .isEqualTo(StandardCharsets.UTF_8);
        }
        byte[] cut = {'a', '\n', (byte) 0xc3};
        assertThat(CsvInput.shape(() -> new ByteArrayInputStream(cut)).charset().name())
                .isEqualTo("windows-1252");
    }

    @Test
    void aQuoteThatNeverClosesIsSaidWithItsLine() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"4\"5\n6,7\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        CsvInput.Broken.class,
                        broken -> assertThat(broken.line()).isEqualTo(3));
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        CsvInput.Broken.class,
                        broken -> assertThat(broken.line()).isEqualTo(3));
        byte[] endless = ("a,b\n1,\"" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(endless)).isInstanceOf(CsvInput.Broken.class);
    }

    @Test
    void machineCsvIsRaw() throws IOException {
        var out = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.machine(out)) {
            csv.row("=1+1", "a,b", "dit \"Zoé\"", new BigDecimal("1234.50"), LocalDate.of(2026, 10, 31), true, "");
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("=1+1,\"a,b\",\"dit \"\"Zoé\"\"\",1234.50,2026-10-31,true,\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=2+2|'=2+2",
                "+33639980011|'+33639980011",
                "-1|'-1",
                "@somme|'@somme",
                "＝2+2|'＝2+2",
                "＋1|'＋1",
                "Zoé|Zoé",
                "1-1|1-1"
            })
    void aSpreadsheetGetsNoFormula(String cell, String written) throws IOException {
        var out = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.spreadsheet(out)) {
            csv.row(cell, -7, new BigDecimal("-1.5"), LocalDate.of(2026, 10, 31));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff" + written + ";-7;-1,5;31/10/2026\r\n");
    }
}
