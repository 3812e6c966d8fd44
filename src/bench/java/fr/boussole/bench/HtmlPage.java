package fr.boussole.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.boussole.billing.InvoiceContent;
import fr.boussole.platform.text.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The same page as HTML through openhtmltopdf, plain or as PDF/A-3a and PDF/UA. */
final class HtmlPage {
    private static final String HEAD = """
            <!DOCTYPE html><html lang="fr"><head><title>Facture</title><meta name="subject" content="Facture"/>
            <meta name="description" content="Facture"/><meta name="author" content="Cabinet"/><style>
            @page { size: A4; margin: 15mm; @bottom-left { content: "Facture HB-2026-0184"; font: 8pt Inter }
              @bottom-right { content: "page " counter(page) "/" counter(pages); font: 8pt Inter } }
            body { font: 9pt Inter; margin: 0 } h1 { font-size: 19.5pt; font-weight: 600; text-align: right; margin: 0 }
            p { margin: 1pt 0 } .r { text-align: right } b, th { font-weight: 600 }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            td, th { border-bottom: 0.4pt solid #bbb; text-align: left; padding: 1pt 5pt }
            .n { text-align: right } .small { font-size: 8pt; color: #595959 }
            </style></head><body>""";

    private final byte[] profile;

    HtmlPage() throws IOException {
        XRLog.setLoggingEnabled(false);
        try (InputStream in =
                Objects.requireNonNull(HtmlPage.class.getResourceAsStream("/fr/boussole/platform/pdf/srgb.icc"))) {
            profile = in.readAllBytes();
        }
    }

    byte[] write(InvoiceContent content, boolean conforming) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(
                () -> BarePage.font("Inter-Regular.ttf"), "Inter", 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(
                () -> BarePage.font("Inter-SemiBold.ttf"), "Inter", 600, BaseRendererBuilder.FontStyle.NORMAL, true);
        if (conforming) {
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(profile);
        }
        builder.withHtmlContent(html(content), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static String html(InvoiceContent content) {
        StringBuilder html = new StringBuilder(HEAD);
        html.append("<h1>Facture</h1><p class='r'><b>")
                .append(content.heading().number())
                .append("</b></p><p class='r'>Émise le ")
                .append(Formats.date(content.heading().issuedOn()))
                .append("</p><p class='r'>Échéance : ")
                .append(Formats.date(content.heading().dueOn()))
                .append("</p><p class='r'>Période : ")
                .append(Formats.month(content.heading().period()))
                .append("</p>");
        for (String line : Page.issuer(content)) {
            html.append("<p>").append(line).append("</p>");
        }
        html.append("<hr/>");
        for (String line : Page.person(content)) {
            html.append("<p>").append(line).append("</p>");
        }
        html.append("<table><thead><tr>");
        for (String head : Page.HEADS) {
            html.append("<th>").append(head).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (InvoiceContent.Line line : content.lines()) {
            html.append("<tr>");
            for (String cell : Page.cells(line)) {
                html.append("<td>").append(cell).append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        for (String line : Page.totals(content)) {
            html.append("<p class='r'>").append(line).append("</p>");
        }
        for (String line : Page.terms(content)) {
            html.append("<p class='small'>").append(line).append("</p>");
        }
        return html.append("</body></html>").toString();
    }
}
