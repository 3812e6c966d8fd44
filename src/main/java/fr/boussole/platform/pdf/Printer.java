package fr.boussole.platform.pdf;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How a paper leaves the program: by the system's print dialog, or into a file. */
final class Printer {
    private Printer() {}

    /** What a job prints. */
    @FunctionalInterface
    interface Content {
        void into(PrinterJob job);
    }

    /** @return false when she closed the dialog */
    static boolean print(String name, Content content) throws IOException {
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            if (job.getPrintService() == null) {
                throw new Refusal(Texts.beside(Printer.class).get("printer"));
            }
            job.setJobName(name);
            content.into(job);
            if (!job.printDialog()) {
                return false;
            }
            job.print();
            return true;
        } catch (PrinterException e) {
            throw new IOException("printing failed", e);
        }
    }

    static void save(Held held, Path file) throws IOException {
        held.open(place -> {
            try (InputStream in = place.from(0)) {
                return Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }
}
