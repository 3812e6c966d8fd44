package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.testing.Conformance;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsPdfTest {
    @TempDir
    Path folder;

    OutcomeRoom room;

    @BeforeEach
    void open() {
        room = new OutcomeRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void thePracticesFiguresOnPaper() throws Exception {
        room.full();
        byte[] pdf = pdf(3700, 310);
        EvolutionPdfTest.keep(pdf, "indicators");
        Conformance.assertConforms(pdf);
        assertThat(Conformance.text(pdf).replace('\u00a0', ' '))
                .as("« moins de 5 » is not broken")
                .contains("Équipe de l'Argoat", "4e trimestre 2026", "36 problèmes ayant deux cotations")
                .contains("Connaissance", "Comportement", "Statut", "moins de 5")
                .contains("Accord entre collègues", "Martin KS. (2005)");
        assertThat(pdf(3700, 310)).as("same bytes").isEqualTo(pdf);
    }

    @Test
    void aPracticeWithoutFiguresSaysSo() throws Exception {
        byte[] pdf = pdf(0, 0);
        EvolutionPdfTest.keep(pdf, "indicators-empty");
        Conformance.assertConforms(pdf);
        assertThat(Conformance.pages(pdf)).isEqualTo(1);
        assertThat(Conformance.text(pdf)).contains("Aucun problème n'a encore deux cotations");
    }

    /** @param minutes of each category */
    private byte[] pdf(long minutes, long unspecified) {
        TimeShares.Shares shares = new TimeShares.Shares(
                OmahaCatalog.get().categories().stream()
                        .map(category -> new TimeShares.Share(category, minutes))
                        .toList(),
                unspecified);
        Outcomes.Report report = room.outcomes.practice(OutcomesTest.ALL);
        return IndicatorsPdf.write(
                new IndicatorsPdf.Content(
                        "Équipe de l'Argoat", "4e trimestre 2026", new IndicatorsPresenter.Figures(report, shares)),
                PlanRoom.TODAY);
    }
}
