package fr.boussole.billing;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementPdfTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 120})
    void aStatementConformsAndGivesBackEveryAmount(int rows) throws Exception {
        StatementContent content = SampleInvoices.statement(rows);
        byte[] pdf = StatementPdf.write(content);
        InvoicePdfTest.keep("statement-" + rows, pdf);
        assertConforms(pdf);
        String text = text(pdf);
        content.rows()
                .forEach(row -> assertThat(text)
                        .contains(row.number())
                        .contains(InvoicePdf.money(row.shares().total())));
        assertThat(text).contains(InvoicePdf.money(content.shares().total()));
    }

    @Test
    void creditNotesCountAgainst() {
        StatementContent content = SampleInvoices.statement(40);
        assertThat(content.visits()).isEqualTo(38 * 20);
        assertThat(content.minutes()).isEqualTo(38 * 400);
    }

    @Test
    void aStatementIsWrittenAgainByteForByte() {
        StatementContent content = SampleInvoices.statement(30);
        assertThat(StatementPdf.write(StatementContent.of(content.json()))).isEqualTo(StatementPdf.write(content));
    }
}
