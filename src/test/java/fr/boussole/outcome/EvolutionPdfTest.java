package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.testing.Conformance;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvolutionPdfTest {
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
    void onePageForThePrescriber() throws Exception {
        room.lived();
        byte[] pdf = room.evolutions.pdf(PlanRoom.HER);
        keep(pdf, "evolution");
        Conformance.assertConforms(pdf);
        assertThat(Conformance.pages(pdf)).isEqualTo(1);
        assertThat(Conformance.text(pdf))
                .contains("Évolution du plan de soins", "Geneviève d'Hautefeuille", "née le", "Peau", "2 → 4")
                .contains("Coté par Héloïse Béranger", "Pansement hydrocolloïde", "Bas mis seule")
                .contains("Objectifs atteints", "Faire son pansement seule")
                .contains("Martin KS. (2005)");
        assertThat(room.evolutions.pdf(PlanRoom.HER)).as("same bytes").isEqualTo(pdf);
    }

    @Test
    void aPlanWithoutRatingsSaysSo() throws Exception {
        byte[] pdf = room.evolutions.pdf(PlanRoom.OTHER);
        keep(pdf, "evolution-empty");
        Conformance.assertConforms(pdf);
        assertThat(Conformance.text(pdf)).contains("Aucun problème", "Maëstracci-Poli de La Rochefoucauld");
        assertThat(Conformance.pages(pdf)).isEqualTo(1);
    }

    @Test
    void allFortyTwoProblemsAndLongWordsStayOnOnePage() throws Exception {
        room.full();
        byte[] pdf = room.evolutions.pdf(PlanRoom.HER);
        keep(pdf, "evolution-full");
        Conformance.assertConforms(pdf);
        assertThat(Conformance.pages(pdf)).isEqualTo(1);
        String text = Conformance.text(pdf);
        assertThat(text)
                .contains("autres problèmes, dans le plan complet", "autres, dans le plan complet")
                .contains("Ce qui a été fait", "Objectifs atteints", "Petites victoires")
                .contains("Communication avec les ressources du territoire")
                .contains("Martin KS. (2005)");
    }

    static void keep(byte[] pdf, String name) throws Exception {
        Path file = Path.of("target/screenshots/" + name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
    }
}
