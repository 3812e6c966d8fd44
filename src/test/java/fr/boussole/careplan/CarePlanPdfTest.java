package fr.boussole.careplan;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.pages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import fr.boussole.testing.Conformance;
import fr.boussole.testing.PlanRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarePlanPdfTest {
    @TempDir
    Path folder;

    PlanRoom room;
    PaperRoom papers;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder.resolve("cabinet"));
        papers = new PaperRoom(room);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static String text(byte[] pdf) throws Exception {
        return Conformance.text(pdf)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void aUsualPlanIsTwoPagesSaidToHer() throws Exception {
        papers.with(7).withOthers().met();
        byte[] pdf = papers.pdf(PlanPaper.BINDER, "plan-usual");
        assertConforms(pdf);
        assertThat(pages(pdf)).isLessThanOrEqualTo(2);
        String text = text(pdf);
        assertThat(text)
                .contains("Votre plan de soins", "Mme Geneviève d'Hautefeuille", "née le 01/01/1950, 76 ans")
                .contains("Ce qui compte pour vous", "« Je veux rester chez moi, avec mes poules.")
                .contains("Marcher jusqu'au poulailler", "Votre idée. Vous êtes d'accord.")
                .contains("Proposé par votre équipe. Vous avez dit non : je ne veux pas qu'on me surveille")
                .contains("Déjà atteint : Dormir sans se relever.")
                .contains("Ce que nous faisons ensemble", "Votre peau", "Vos médicaments")
                .contains("Gêne moyenne (gêne très forte en mai 2026)")
                .contains("Ce que vous faites", "Lever les talons à midi")
                .contains("Qui fait quoi", PaperRoom.DAUGHTER + ", fille")
                .contains("02 99 12 34 56", "06 12 34 56 78", "112")
                .contains("À surveiller, pour l'éviter : somnifères pris le soir")
                .contains("sans soin prévu pour le moment : bien voir")
                .contains("Omaha System, édition 2005", "traduction française non officielle");
        for (PlannedProblem one : room.plans.of(PlanRoom.HER).entries().stream()
                .map(CarePlan.Entry::problem)
                .toList()) {
            one.signs().forEach(sign -> assertThat(text).doesNotContain(sign.name()));
        }
        assertThat(text).doesNotContain("en sécurité", "assistante sociale", "Comportement", "Statut", "symptôme");
        assertThat(papers.pdf(PlanPaper.BINDER, "plan-usual")).isEqualTo(pdf);
        assertThat(roles(pdf)).contains("H1", "H2", "H3", "Table", "TH", "TD");
    }

    @Test
    void largeTypeSaysTheSame() throws Exception {
        papers.with(6).withOthers().met();
        byte[] pdf = papers.pdf(PlanPaper.LARGE, "plan-large");
        assertConforms(pdf);
        assertThat(pages(pdf)).isBetween(3, 9);
        assertThat(text(pdf))
                .contains("Gêne moyenne (gêne très forte en mai 2026)", "Lever les talons à midi", "112")
                .contains(PaperRoom.DAUGHTER);
    }

    @Test
    void aLongPlanFlowsOn() throws Exception {
        papers.with(12);
        byte[] pdf = papers.pdf(PlanPaper.BINDER, "plan-twelve");
        assertConforms(pdf);
        assertThat(text(pdf)).contains("page 2/" + pages(pdf)).contains("Le transit");
        assertConforms(papers.pdf(PlanPaper.FULL, "plan-twelve-full"));
    }

    @Test
    void nothingYetIsSaid() throws Exception {
        for (PlanPaper paper : PlanPaper.values()) {
            byte[] pdf = papers.pdf(paper, "plan-none-" + paper.ordinal());
            assertConforms(pdf);
            assertThat(text(pdf)).contains(paper == PlanPaper.FULL ? "Aucun problème" : "Rien n'est encore écrit");
        }
    }

    @Test
    void theFullPlanHasEverythingThatEverWas() throws Exception {
        papers.with(3).withOthers().met();
        Story told = room.stories.of(PlanRoom.HER).orElseThrow();
        room.stories.save(new Story(
                told.patient(),
                told.words(),
                "Mes poules",
                told.strengths(),
                told.metOn(),
                told.member(),
                told.version()));
        room.stories.explore(PlanRoom.HER, room.omaha.problem("01").orElseThrow(), Explored.Answer.NOTHING);
        PlannedProblem skin = room.entry("26").problem();
        Assessment wrong = room.rating(skin, PlanRoom.TODAY.minusDays(9), Occasion.INTERIM, 5, 5, 5);
        room.plans.rate(wrong);
        room.plans.withdraw(wrong, "saisie sur le mauvais dossier");
        Assessment last = room.rating(skin, PlanRoom.TODAY, Occasion.DISCHARGE, 4, 4, 5);
        room.plans.save(skin.with(Ending.of(PlanRoom.TODAY, "plaie fermée")), Optional.of(last));
        byte[] pdf = papers.pdf(PlanPaper.FULL, "plan-full");
        assertConforms(pdf);
        String text = text(pdf);
        assertThat(text)
                .contains("26 Peau", "01 lésion/escarre", "16 Maltraitance", "dossier P0007")
                .contains("retirée le 21/11/2026 : saisie sur le mauvais dossier")
                .contains("Sortie", "4 · Connaissance adéquate")
                .contains("21/11/2026 : plaie fermée", "clos le")
                .contains("Porter une téléalarme", "refusé : je ne veux pas qu'on me surveille")
                .contains("01 Revenus (le 21/11/2026)", "ses mots : ce qui compte Ma fille, le jardin")
                .contains("02 Traitements et procédures", "Depuis le", "problème : raison")
                .contains("H. Béranger");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> marks = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> marks.add(item.getTitle()));
            assertThat(marks).contains("26 Peau", "39 Consommation de substances", "Objectifs");
        }
    }

    @Test
    void everyProblemAndRatingHasItsEverydayWords() {
        EverydayWords words = new EverydayWords();
        assertThat(OmahaCatalog.get().problems().stream().map(words::problem).distinct())
                .hasSize(42)
                .noneMatch(name -> OmahaCatalog.get().problems().stream()
                        .map(Problem::name)
                        .anyMatch(name::equals));
        for (Dimension dimension : Dimension.values()) {
            for (int rating = Rating.LEAST; rating <= Rating.MOST; rating++) {
                assertThat(words.rating(dimension, rating, true)).isNotBlank();
                assertThat(words.rating(dimension, rating, false))
                        .isNotEqualTo(OmahaCatalog.get().anchor(dimension, rating))
                        .doesNotContain("inapproprié");
            }
        }
    }

    @Test
    void aFileIsNotReplacedAndNobodyWithoutTheRightReads() throws Exception {
        papers.with(1);
        Path file = folder.resolve("plan.pdf");
        room.session.noted.clear();
        papers.papers.write(PlanPaper.BINDER, PlanRoom.HER, file, false);
        assertThat(room.session.noted).contains("EXPORT planned_problem 7");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> papers.papers.write(PlanPaper.FULL, PlanRoom.HER, file, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("existe");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        room.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> papers.papers.print(PlanPaper.BINDER, PlanRoom.HER))
                .isInstanceOf(Refusal.class);
    }

    /** The structure's tags, each once. */
    private static List<String> roles(byte[] pdf) throws IOException {
        List<String> roles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot().getKids(), roles);
        }
        return roles.stream().distinct().toList();
    }

    private static void collect(List<Object> kids, List<String> roles) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                collect(element.getKids(), roles);
            }
        }
    }
}
