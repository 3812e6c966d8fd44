package fr.boussole.billing;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.pages;
import static fr.boussole.testing.Conformance.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicePdfTest {
    @ParameterizedTest
    @CsvSource({"1,1", "25,1", "31,1", "200,5"})
    void anInvoiceConformsAndGivesBackEveryAmount(int lines, int pages) throws Exception {
        InvoiceContent content = SampleInvoices.invoice(lines);
        byte[] pdf = InvoicePdf.write(content);
        keep("invoice-" + lines, pdf);
        assertConforms(pdf);
        assertThat(pages(pdf)).isEqualTo(pages);
        String text = text(pdf);
        for (InvoiceContent.Line line : content.lines()) {
            assertThat(text).contains(InvoicePdf.money(line.amount()));
        }
        assertThat(text)
                .contains(InvoicePdf.money(content.totals().shares().total()))
                .contains("page 1/" + pages)
                .contains("page " + pages + "/" + pages);
    }

    @Test
    void theTotalNeverStandsAloneOnAPage() throws Exception {
        for (int lines = 25; lines < 60; lines++) {
            byte[] pdf = InvoicePdf.write(SampleInvoices.invoice(lines));
            String[] pages = text(pdf).split("page \\d/\\d");
            String last = pages[pages(pdf) - 1];
            assertThat(last.split("H. Béranger", -1)).as(lines + " lines").hasSizeGreaterThan(2);
        }
    }

    @Test
    void twoTariffsShowTwoSubtotals() throws Exception {
        List<InvoiceContent.Line> lines = new ArrayList<>(SampleInvoices.lines(14, LocalDate.of(2026, 10, 1), "53.94"));
        lines.addAll(SampleInvoices.lines(10, LocalDate.of(2026, 10, 15), "54.00"));
        lines.add(SampleInvoices.line(LocalDate.of(2026, 10, 31), LocalTime.of(23, 40), 45, "54.00"));
        InvoiceContent content = SampleInvoices.invoice("HB-2026-0185", lines);
        byte[] pdf = InvoicePdf.write(content);
        keep("invoice-two-tariffs", pdf);
        assertConforms(pdf);
        assertThat(content.totals().byRate()).hasSize(2);
        String text = text(pdf);
        content.totals().byRate().forEach(sub -> assertThat(text).contains(InvoicePdf.money(sub.amount())));
        assertThat(text).contains("14 visites à 53,94\u00a0€/h").contains("00:25 le 01/11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ánh Tuyết",
                "Œdipe L'Œuvre-D'Hœdic",
                "Jose\u0301phine Fra\u0308nzi",
                "Anne-Charlotte Marie-Bernadette Élisabeth de La Rochefoucauld-Montbel d'Aubigné-Villeneuve-sur-Lot",
                "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsanstaltsbeamtenverein"
            })
    void awkwardNamesAreThere(String name) throws Exception {
        byte[] pdf = InvoicePdf.write(named(name));
        assertConforms(pdf);
        String composed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);
        assertThat(text(pdf).replaceAll("\\s", "")).contains(composed.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude42", "\u0645\u0631\u064a\u0645", "\u738b"})
    void charactersTheFontLacksAreSeenAsASignAndReadBackAsMeant(String rare) throws Exception {
        byte[] pdf = InvoicePdf.write(named("Lin " + rare));
        keep("invoice-awkward", pdf);
        assertConforms(pdf);
        assertThat(text(pdf)).contains(rare).doesNotContain("\u25a1");
    }

    @Test
    void halfACharacterIsSeenToo() throws Exception {
        assertThat(text(InvoicePdf.write(named("Lin \ud800")))).contains("Lin \u25a1");
    }

    @Test
    void invisibleCharactersAndLigaturesBecomeLetters() throws Exception {
        assertThat(text(InvoicePdf.write(named("So\ufb01a Lin\tDa\u0000\u200dX"))))
                .contains("Sofia Lin Da X");
    }

    @Test
    void aCreditNoteNamesItsInvoice() throws Exception {
        InvoiceContent invoice = SampleInvoices.invoice(25);
        byte[] pdf = InvoicePdf.write(SampleInvoices.credit(invoice));
        keep("credit", pdf);
        assertConforms(pdf);
        assertThat(text(pdf))
                .contains("Avoir")
                .contains("A-2026-0003")
                .contains("Annule la facture")
                .contains("HB-2026-0184\u00a0du\u00a002/11/2026")
                .contains("−22,50\u00a0€")
                .doesNotContain("IBAN");
    }

    @Test
    void aDraftSaysSoAndHasNoNumber() throws Exception {
        byte[] pdf = InvoicePdf.write(
                SampleInvoices.invoice("", SampleInvoices.lines(40, LocalDate.of(2026, 10, 1), "54.00")));
        keep("draft", pdf);
        assertConforms(pdf);
        assertThat(text(pdf)).contains("Brouillon", "Numéro donné à l'émission").doesNotContain("2026-0", "Émise le");
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        byte[] once = InvoicePdf.write(SampleInvoices.invoice(60));
        assertThat(InvoicePdf.write(SampleInvoices.invoice(60))).isEqualTo(once);
        assertThat(InvoicePdf.write(SampleInvoices.invoice(61))).isNotEqualTo(once);
    }

    @Test
    void aContentComesBackFromJson() {
        InvoiceContent content = SampleInvoices.credit(SampleInvoices.invoice(3));
        assertThat(InvoiceContent.of(content.json())).isEqualTo(content);
        assertThat(content.json()).contains("\"2026-10-01\"").contains("-22.50");
    }

    private static InvoiceContent named(String name) {
        return SampleInvoices.of(
                SampleInvoices.heading(DocumentKind.INVOICE, "HB-2026-0184", Optional.empty()),
                SampleInvoices.person(name),
                SampleInvoices.lines(3, LocalDate.of(2026, 10, 1), "54.00"));
    }

    /** For looking at. */
    static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
