package fr.boussole.measure;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresPdfTest {
    @TempDir
    Path folder;

    Room room;

    @BeforeEach
    void open() {
        room = new Room(folder);
        for (int i = 60; i >= 0; i -= 3) {
            LocalDate day = Room.TODAY.minusDays(i);
            room.type(
                    Room.HER,
                    "le %d/%d/%d 8h %d/%d p %d %d,%d kg plaie %d,%dx2 talon gauche"
                            .formatted(
                                    day.getDayOfMonth(),
                                    day.getMonthValue(),
                                    day.getYear(),
                                    118 + i % 7 * 6,
                                    70 + i % 5 * 4,
                                    62 + i % 11 * 3,
                                    64 - i / 20,
                                    i % 10,
                                    1 + i / 20,
                                    i % 10));
        }
        room.type(Room.HER, "braden 14 p 128 (après la marche)");
        room.measures.saveThresholds(
                Room.HER,
                Map.of(),
                Map.of(
                        MeasureKind.PULSE,
                        new Threshold(
                                MeasureKind.PULSE,
                                new Threshold.Bounds(
                                        Optional.of(new BigDecimal("55")), Optional.of(new BigDecimal("100"))),
                                Threshold.Bounds.NONE)));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private MeasuresPdf.Content content(List<Measure> values) {
        return new MeasuresPdf.Content(
                "Mme Marie-Ange Maëstracci-Poli de La Rochefoucauld-Montbel, née le 01/01/1950",
                "Cabinet des Tilleuls",
                Room.TODAY.minusDays(91),
                Room.TODAY,
                values,
                room.measures.thresholds(Room.HER),
                Map.of(room.session.member, "H. Béranger"));
    }

    @Test
    void curvesAndValuesConformAndAreReadBack() throws Exception {
        List<Measure> values = room.measures.between(Room.HER, Room.TODAY.minusDays(91), Room.TODAY);
        byte[] pdf = MeasuresPdf.write(content(values), Room.TODAY);
        keep("measures", pdf);
        assertConforms(pdf);
        String text = text(pdf).replace('\u00a0', ' ').replace('\u202f', ' ');
        assertThat(text)
                .contains("Maëstracci-Poli de La Rochefoucauld-Montbel")
                .contains("Plaie · talon gauche")
                .contains("128 /min (après la marche)")
                .contains("au-dessus du seuil")
                .contains("risque d'escarre modéré");
        for (Measure measure : values) {
            assertThat(text)
                    .contains(new MeasureWords()
                            .value(measure.kind(), measure.amounts())
                            .replace('\u00a0', ' ')
                            .replace('\u202f', ' '));
        }
        assertThat(alternatives(pdf)).contains("Courbe, Pouls : 22 mesures");
        assertThat(MeasuresPdf.write(content(values), Room.TODAY)).isEqualTo(pdf);
    }

    @Test
    void nothingMeasuredIsSaid() throws Exception {
        byte[] pdf = MeasuresPdf.write(content(List.of()), Room.TODAY);
        keep("measures-none", pdf);
        assertConforms(pdf);
        assertThat(text(pdf)).contains("Aucune mesure");
    }

    @Test
    void whatLeavesWithHerFile() throws Exception {
        MeasureRecords records = new MeasureRecords(room.session, room.measures, room.team, room.clock);
        assertThat(records.lastCare(Room.HER)).contains(Room.TODAY);
        assertThat(records.lastCare(Room.OTHER)).isEmpty();
        List<PersonRecords.Extract> extracts = records.extracts(Room.HER);
        assertThat(extracts.getFirst().rows()).hasSize(room.measures.count(Room.HER, Optional.empty()));
        assertThat(extracts.getFirst().rows().getFirst())
                .startsWith("2026-09-22T08:00")
                .contains("HB");
        assertThat(extracts.get(1).rows()).containsExactly(List.of("pulse", "55", "100", "", ""));
        List<PersonRecords.Fact> facts = records.liaison(Room.HER);
        assertThat(facts.getFirst().label()).isEqualTo("Pouls");
        assertThat(facts.getFirst().words().replace('\u00a0', ' '))
                .contains("128 /min")
                .contains("au-dessus du seuil");
        assertThat(facts).hasSize(5);
        assertThat(records.fieldName("measure_threshold", "bounds.low")).contains("seuil bas");
        assertThat(records.fieldName("visit", "note")).isEmpty();
        Sheet sheet = new Sheet(new Sheet.About("Dossier", "Cabinet", Room.TODAY));
        sheet.beside(Part.left(0, 1).title("Dossier"));
        records.print(Room.HER, sheet);
        assertConforms(sheet.bytes());
        Sheet empty = new Sheet(new Sheet.About("Dossier", "Cabinet", Room.TODAY));
        records.print(Room.OTHER, empty);
        assertThat(text(empty.bytes())).doesNotContain("mesure");
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf", name + ".pdf"), pdf);
    }

    /** What is read out in the curves' place. */
    private static String alternatives(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot().getKids(), all);
        }
        return all.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static void collect(List<Object> kids, StringBuilder all) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    all.append(element.getAlternateDescription()).append('\n');
                }
                collect(element.getKids(), all);
            }
        }
    }
}
