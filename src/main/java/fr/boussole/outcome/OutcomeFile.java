package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.csv.CsvOutput;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The practice's table of outcomes, for a French spreadsheet. Groups too small to hide anybody have no figures there
 * either.
 */
final class OutcomeFile {
    private static final Texts TEXTS = Texts.beside(OutcomeFile.class);

    private OutcomeFile() {}

    static void write(Path file, Outcomes.Report report) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                CsvOutput csv = CsvOutput.spreadsheet(out)) {
            csv.row(List.of(TEXTS.get("csv.head").split(",")));
            for (Dimension scale : Dimension.values()) {
                row(csv, TEXTS.get("csv.all"), report.n(), report.of(scale));
            }
            for (ProblemOutcome one : report.problems()) {
                for (Dimension scale : Dimension.values()) {
                    row(csv, one.problem().name(), one.n(), one.of(scale));
                }
            }
        }
    }

    private static void row(CsvOutput csv, String problem, int n, Outcome one) throws IOException {
        if (n < OutcomeRow.LEAST) {
            csv.row(
                    problem,
                    StepWords.name(one.scale()),
                    TEXTS.get("few", OutcomeRow.LEAST),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
            return;
        }
        csv.row(
                problem,
                StepWords.name(one.scale()),
                n,
                decimal(one.before()),
                decimal(one.after()),
                decimal(one.mean()),
                decimal(one.median()),
                one.better(),
                one.same(),
                one.worse(),
                one.reached());
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
