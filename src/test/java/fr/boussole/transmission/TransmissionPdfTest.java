package fr.boussole.transmission;

import static fr.boussole.transmission.NursesRoom.AL;
import static fr.boussole.transmission.NursesRoom.HB;
import static fr.boussole.transmission.NursesRoom.HER;
import static fr.boussole.transmission.NursesRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PersonRecords.Extract;
import fr.boussole.patient.PersonRecords.Fact;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.testing.Conformance;
import fr.boussole.transmission.Transmission.Content;
import fr.boussole.transmission.Transmission.Dar;
import fr.boussole.transmission.Transmission.Overview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transmissions on paper, in an export and on the liaison sheet. */
class TransmissionPdfTest {
    @TempDir
    Path folder;

    NursesRoom room;
    TransmissionRecords records;

    @BeforeEach
    void open() {
        room = new NursesRoom(folder);
        records = new TransmissionRecords(room.transmissions, room.team, room.clock);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private byte[] document() throws Exception {
        TransmissionWords words = new TransmissionWords(room.clock);
        return new TransmissionPdf(words)
                .write(
                        new TransmissionPdf.About(
                                "Geneviève d'Hautefeuille, née le 01/01/1950",
                                "Cabinet des Tilleuls",
                                TODAY.minusMonths(3),
                                TODAY,
                                TODAY),
                        room.transmissions.between(HER, TODAY.minusMonths(3), TODAY),
                        TransmissionWords.members(room.team));
    }

    private void written() {
        TransmissionId sore = room.written(AL, "Peau", "2 × 1,5 cm, propre, bourgeonnante.");
        room.added(HB, sore, "Plaie fermée, film transparent.");
        room.transmissions.close(sore, 1);
        room.written(
                HB,
                HER,
                new Content(
                        TransmissionKind.ENTRY,
                        "",
                        new Dar("", "Passage chaque matin.", ""),
                        new Overview("Ulcère veineux", "Bande de contention", "Fatiguée", "Seule, 2e étage", "Canne"),
                        false));
        room.written(HB, HER, Content.focus("Chute", "Au sol à 8 h, pas de plaie.", "Médecin appelé.", "", true));
    }

    @Test
    void thePaperConformsAndSaysEverything() throws Exception {
        written();
        for (int i = 0; i < 30; i++) {
            room.written(
                    i % 2 == 0 ? HB : AL,
                    HER,
                    Content.focus("Douleur", "EN " + i + "/10", "Antalgique", "Calmée", false));
        }
        room.written(HB, "Texte long", "mot ".repeat(499));
        byte[] pdf = document();
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf/transmissions.pdf"), pdf);
        Conformance.assertConforms(pdf);
        assertThat(Conformance.pages(pdf)).isGreaterThan(1);
        assertThat(Conformance.text(pdf))
                .contains("Geneviève d'Hautefeuille", "du 21/08/2026 au 21/11/2026", "34 transmissions")
                .contains("Peau", "bourgeonnante", "Plaie fermée", "Anne-Sophie Le Guennec-d'Orée")
                .contains("Close le 21/11/2026", "Héloïse Béranger")
                .contains("Maladie", "Thérapeutique", "Vécu", "Environnement", "Développement", "Ulcère veineux")
                .contains("Chute (urgente)", "Au sol", "EN 29/10");
    }

    @Test
    void anEmptyPeriodSaysSo() throws Exception {
        byte[] pdf = document();
        Conformance.assertConforms(pdf);
        assertThat(Conformance.text(pdf)).contains("Rien n'a été écrit").contains("aucune transmission");
    }

    @Test
    void herFileHandsOverEverythingAndTheLiaisonSheetWhatIsOpen() throws Exception {
        assertThat(records.lastCare(HER)).isEmpty();
        assertThat(records.liaison(HER)).isEmpty();
        written();
        room.unread.acknowledgeAll();
        assertThat(records.lastCare(HER)).hasValue(TODAY);
        List<Extract> extracts = records.extracts(HER);
        assertThat(extracts)
                .extracting(Extract::name)
                .containsExactly("transmissions", "transmission_addenda", "transmission_readings");
        extracts.forEach(extract -> assertThat(extract.rows())
                .allMatch(row -> row.size() == extract.columns().size()));
        assertThat(extracts.getFirst().rows()).hasSize(3);
        assertThat(extracts.getFirst().rows().getFirst()).contains("AL", "focus", "Peau", "2026-11-21T09:01:00Z", "HB");
        assertThat(extracts.get(1).rows().getFirst()).contains("Plaie fermée, film transparent.");
        assertThat(records.liaison(HER))
                .extracting(Fact::label)
                .as("urgent first, none that is closed")
                .containsExactly("Chute", "Macrocible d'entrée");
        assertThat(records.liaison(HER).getFirst().words()).contains("urgent", "Au sol à 8 h");
        Sheet sheet = new Sheet(new Sheet.About("Dossier", "Cabinet", TODAY));
        records.print(HER, sheet);
        assertThat(Conformance.text(sheet.bytes())).contains("Ulcère veineux");
        assertThat(records.fieldName("transmission", "standing")).hasValue("Transmission");
        assertThat(records.fieldName("visit", "standing")).isEmpty();
    }
}
