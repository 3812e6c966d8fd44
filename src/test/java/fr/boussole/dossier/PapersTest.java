package fr.boussole.dossier;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.pages;
import static fr.boussole.testing.Conformance.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.Home;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.PersonRecords.Fact;
import fr.boussole.platform.Refusal;
import fr.boussole.team.Address;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of a whole file, read back. */
class PapersTest {
    @TempDir
    Path folder;

    private static void keep(String name, byte[] pdf) throws IOException {
        Path documents = Files.createDirectories(Path.of("target", "documents"));
        Files.write(documents.resolve(name), pdf);
    }

    /** Too much of everything. */
    private static KnownRecords[] crowd() {
        List<KnownRecords> rooms = new ArrayList<>();
        rooms.add(KnownRecords.saying(
                "alert",
                "Alertes",
                IntStream.range(0, 40)
                        .mapToObj(i -> Fact.urgent("Allergie " + i, "très longue à dire ".repeat(11)))
                        .toArray(Fact[]::new)));
        for (int room = 0; room < 9; room++) {
            rooms.add(KnownRecords.saying(
                    "room" + room,
                    "Une pièce au titre vraiment long, la " + room,
                    IntStream.range(0, 50)
                            .mapToObj(i -> new Fact("Ligne " + i, ("mot" + i + " ").repeat(120)))
                            .toArray(Fact[]::new)));
        }
        rooms.add(KnownRecords.saying("word", "Un mot", new Fact("x".repeat(300), "y".repeat(4000))));
        return rooms.toArray(KnownRecords[]::new);
    }

    @Test
    void theLiaisonSheetSaysTheGravestFirst() throws Exception {
        try (DossierHouse house = new DossierHouse(folder, KnownRooms.all())) {
            byte[] pdf = house.dossiers()
                    .print(PersonPaper.LIAISON, DossierHouse.GENEVIEVE)
                    .pdf();
            keep("liaison.pdf", pdf);
            assertConforms(pdf);
            assertThat(pages(pdf)).isEqualTo(1);
            String text = text(pdf).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text)
                    .contains("Mme Geneviève d'Hautefeuille", "née de La Tour-Grise le 12/07/1953, 73 ans")
                    .contains("2 53 07 2B 073 004 70", "02 99 00 00 00", "Dr Paul Ronceray")
                    .contains("Code 12A4", "52 jours", "pansement à refaire jeudi. Pas de douleur.")
                    .doesNotContain("voir le dossier");
            assertThat(text.indexOf("pénicilline")).isLessThan(text.indexOf("Réseau"));
            assertThat(house.session.noted).contains("READ patient 7");
        }
    }

    @Test
    void theLiaisonSheetIsOnePageWhateverThereIs() throws Exception {
        try (DossierHouse house = new DossierHouse(folder, crowd())) {
            byte[] pdf = house.dossiers()
                    .print(PersonPaper.LIAISON, DossierHouse.GENEVIEVE)
                    .pdf();
            keep("liaison-crowd.pdf", pdf);
            assertConforms(pdf);
            assertThat(pages(pdf)).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("voir le dossier", "Allergie 0", "Un mot")
                    .contains("Une pièce au titre vraiment long, la 8");
            byte[] empty = house.dossiers()
                    .print(PersonPaper.LIAISON, DossierHouse.ROSE)
                    .pdf();
            keep("liaison-empty.pdf", empty);
            assertConforms(empty);
            assertThat(pages(empty)).isEqualTo(1);
            assertThat(text(empty)).contains("Rose Tournebise", "Aucune allergie ni alerte");
        }
    }

    @Test
    void theCompleteFileHoldsASectionARoomAndItsPapersInside() throws Exception {
        try (DossierHouse house = new DossierHouse(folder, KnownRooms.all())) {
            Path file = folder.resolve("file.pdf");
            house.dossiers().write(PersonPaper.FILE, DossierHouse.GENEVIEVE, file, false);
            byte[] pdf = Files.readAllBytes(file);
            keep("file.pdf", pdf);
            assertConforms(pdf);
            String text = text(pdf);
            assertThat(text).contains("Identité et situation", "Ordonnances", "Visites", "Papiers joints");
            assertThat(text.split("mot ", -1)).hasSizeGreaterThanOrEqualTo(900);
            assertThat(text).contains("Rien n'est noté pour l'instant").containsPattern("Alertes, Réseau, Trans");
            assertThat(bookmarks(pdf))
                    .containsExactly(
                            "Alertes et allergies",
                            "Identité et situation",
                            "Entourage",
                            "Ordonnances",
                            "Visites",
                            "Papiers joints",
                            "Rien n'est noté pour l'instant");
            Map<String, byte[]> inside = inside(pdf);
            assertThat(inside.keySet())
                    .containsExactlyInAnyOrder(
                            "Ordonnance_Ronceray.pdf", "ordonnance_ronceray-2.PDF", "evade_photo.png");
            assertThat(inside.get("Ordonnance_Ronceray.pdf")).isEqualTo(KnownRooms.SCAN);
            assertThat(inside.get("evade_photo.png")).isEqualTo(KnownRooms.LARGE);
            assertThat(house.session.noted).endsWith("READ patient 7", "EXPORT patient 7");

            assertThatThrownBy(() -> house.dossiers().write(PersonPaper.FILE, DossierHouse.GENEVIEVE, file, false))
                    .isInstanceOf(Refusal.class);
            house.dossiers().write(PersonPaper.FILE, DossierHouse.GENEVIEVE, file, true);
            assertThat(Files.readAllBytes(file)).isEqualTo(pdf);
        }
    }

    @Test
    void anEmptyFileIsPrintedToo() throws Exception {
        try (DossierHouse house = new DossierHouse(folder, KnownRooms.all())) {
            Path file = folder.resolve("empty.pdf");
            house.dossiers().write(PersonPaper.FILE, DossierHouse.ROSE, file, false);
            byte[] pdf = Files.readAllBytes(file);
            keep("file-empty.pdf", pdf);
            assertConforms(pdf);
            assertThat(text(pdf)).contains("Rose Tournebise", "Visites").doesNotContain("Papiers joints");
            assertThat(inside(pdf)).isEmpty();
        }
    }

    @Test
    void theCoverSaysWhomToCallAndNothingOfHerHealth() throws Exception {
        try (DossierHouse house = new DossierHouse(folder, KnownRooms.all())) {
            byte[] pdf = house.dossiers()
                    .print(PersonPaper.COVER, DossierHouse.GENEVIEVE)
                    .pdf();
            keep("cover.pdf", pdf);
            assertConforms(pdf);
            assertThat(pages(pdf)).isEqualTo(1);
            String text = text(pdf).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text)
                    .contains("Mme Geneviève d'Hautefeuille", "02 99 00 00 00", "Héloïse Béranger", "Anne-Sophie")
                    .contains("15", "18", "112", "114", "Ordonnances")
                    .doesNotContain("pénicilline", "Insuline", "Plaie", "Factures");
            assertThat(text.indexOf("Héloïse")).isLessThan(text.indexOf("Anne-Sophie"));
            byte[] empty =
                    house.dossiers().print(PersonPaper.COVER, DossierHouse.ROSE).pdf();
            assertConforms(empty);
            assertThat(pages(empty)).isEqualTo(1);
        }
    }

    /** Names as long as the table takes them. */
    private static Subject longNamed(KnownRecords... rooms) {
        Patient plain = Samples.patient(
                7, "La Rochefoucauld-Montbel-Maëstracci ".repeat(2).strip(), "Marie-Ange");
        Patient patient = new Patient(
                plain.id(),
                "P0007",
                plain.identity(),
                plain.identityStatus(),
                plain.coverage(),
                new Home(
                        new Address("rue ".repeat(45), "35999", "Saint-Aubin ".repeat(6)),
                        "étage ".repeat(15),
                        "",
                        "",
                        "",
                        ""),
                plain.referral(),
                plain.inclusion(),
                new Patient.Standing(PatientStatus.HOSPITALISED, Optional.of(LocalDate.of(2026, 11, 3))),
                1);
        Practice practice = new Practice(
                "Cabinet de soins infirmiers à domicile ".repeat(4),
                PracticeKind.CABINET,
                new Address("place ".repeat(30), "35999", "Saint-Aubin-les-Prés"),
                new Practice.Reach("+33299000000", ""),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                1);
        return new Subject(
                patient,
                Optional.of(practice),
                "Anne-Sophie Le Guennec-d'Orée",
                LocalDate.of(2026, 11, 21),
                List.of(rooms));
    }

    @Test
    void longNamesKeepTheirPage() throws Exception {
        Subject subject = longNamed(crowd());
        List<String> team = IntStream.range(0, 30)
                .mapToObj(i -> "Anne-Charlotte de La Rochefoucauld-Montbel " + i)
                .toList();
        byte[] cover = CoverPdf.write(subject, team);
        keep("cover-long.pdf", cover);
        assertConforms(cover);
        assertThat(pages(cover)).isEqualTo(1);
        byte[] liaison = LiaisonPdf.write(subject);
        keep("liaison-long.pdf", liaison);
        assertConforms(liaison);
        assertThat(pages(liaison)).isEqualTo(1);
        assertThat(text(liaison)).contains("03/11/2026");
        byte[] file = FilePdf.write(longNamed(KnownRooms.all()), List.of());
        keep("file-long.pdf", file);
        assertConforms(file);
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            return titles;
        }
    }

    private static Map<String, byte[]> inside(byte[] pdf) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            if (names != null) {
                for (var file : names.getEmbeddedFiles().getNames().entrySet()) {
                    files.put(file.getKey(), file.getValue().getEmbeddedFile().toByteArray());
                }
            }
        }
        return files;
    }
}
