package fr.boussole.billing;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a month's issued documents into a folder: the same names and the same bytes at every run, each file whole or
 * not there. Names hold numbers and codes only.
 */
final class InvoiceFiles {
    private static final String HEADER = "number,issuer,patient,period,visits,minutes,amount,file,sha256,issued";

    private final InvoiceMapper invoices;
    private final RunMapper runs;
    private final Texts texts = Texts.beside(InvoiceFiles.class);

    InvoiceFiles(InvoiceMapper invoices, RunMapper runs) {
        this.invoices = invoices;
        this.runs = runs;
    }

    /**
     * @param issuedNow numbers this run has given; all others were issued before
     * @return how many documents were written; fewer than there are when asked to stop
     */
    int write(YearMonth month, Path folder, Selection selection, Set<String> issuedNow, Progress progress)
            throws IOException {
        Files.createDirectories(folder);
        List<Invoice> documents = invoices.ofMonth(month).stream()
                .map(InvoiceMapper.Row::invoice)
                .filter(invoice -> selection.covers(invoice.parties().issuerCode()))
                .toList();
        List<RunMapper.RunRow> statements = runs.runs(month).stream()
                .filter(run -> selection.covers(run.issuerCode()))
                .toList();
        int total = documents.size() + statements.size();
        int done = 0;
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (Invoice invoice : documents) {
            if (progress.cancelled()) {
                return done;
            }
            byte[] pdf = sound(invoices.pdf(invoice.id()), invoice.figures().sha256(), invoice.number());
            place(folder, name(invoice), pdf);
            lines.add(line(invoice, issuedNow));
            progress.at(texts.get("step.files"), ++done, total);
        }
        for (RunMapper.RunRow run : statements) {
            if (progress.cancelled()) {
                return done;
            }
            byte[] pdf = sound(runs.pdf(run.id()), run.pdfSha256(), name(run));
            place(folder, name(run), pdf);
            progress.at(texts.get("step.files"), ++done, total);
        }
        place(folder, "invoices.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return done;
    }

    static String name(Invoice invoice) {
        return invoice.number() + "_" + safe(invoice.parties().patientCode()) + ".pdf";
    }

    private static String name(RunMapper.RunRow run) {
        String rank = run.rank() == 1 ? "" : "_" + run.rank();
        return "releve_" + safe(run.issuerCode()) + "_" + run.period() + rank + ".pdf";
    }

    private static String safe(String code) {
        return code.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static String line(Invoice invoice, Set<String> issuedNow) {
        Invoice.Parties parties = invoice.parties();
        Invoice.Figures figures = invoice.figures();
        int sign = invoice.kind() == DocumentKind.CREDIT ? -1 : 1;
        return String.join(
                ",",
                invoice.number(),
                parties.issuerCode(),
                quoted(parties.patientCode()),
                invoice.period().toString(),
                String.valueOf(sign * figures.visits()),
                String.valueOf(sign * figures.minutes()),
                figures.amount().toPlainString(),
                name(invoice),
                figures.sha256(),
                issuedNow.contains(invoice.number()) ? "now" : "before");
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private byte[] sound(Optional<InvoiceMapper.Paper> pdf, String sha256, String what) {
        return pdf.map(InvoiceMapper.Paper::pdf)
                .filter(bytes -> Seal.of(bytes).equals(sha256))
                .orElseThrow(() -> new Refusal(texts.get("document.damaged", what)));
    }

    /** Written beside, then moved: whoever looks sees the whole file or none. */
    private static void place(Path folder, String name, byte[] bytes) throws IOException {
        Path part = folder.resolve(name + ".part");
        Files.write(part, bytes);
        try {
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
