package fr.boussole.prescription;

import static fr.boussole.prescription.Room.TODAY;
import static fr.boussole.prescription.SamplePrescriptions.month;
import static fr.boussole.prescription.SamplePrescriptions.of;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.ui.Tone;
import fr.boussole.testing.Conformance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a prescription is said on 19 November 2026, and what leaves with the file. */
class PrescriptionWordsTest {
    final PrescriptionWords words = new PrescriptionWords();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "a month from {0}: {2}, {1}")
    @CsvSource({
        "2026-12-01, ACCENT, dès le 01/12",
        "2027-01-01, ACCENT, dès le 01/01/2027",
        "2026-11-19, SUCCESS, jusqu'au 18/12",
        "2026-11-05, NEUTRAL, finit dans 15 jours",
        "2026-10-28, NEUTRAL, finit dans 8 jours",
        "2026-10-27, WARNING, finit dans 7 jours",
        "2026-10-21, WARNING, finit demain",
        "2026-10-20, DANGER, finit aujourd'hui",
        "2026-10-19, DANGER, finie depuis hier",
        "2026-10-17, DANGER, finie depuis 3 jours",
        "2026-05-01, NEUTRAL, finie le 31/05/2026",
    })
    void theEndIsSaidAsItComesNearer(LocalDate start, Tone tone, String said) {
        assertThat(state(month(1, 7, "Pansement", start.toString()), false))
                .isEqualTo(new PrescriptionWords.State(tone, said));
    }

    @Test
    void oneThatIsRenewedOrStoppedAlarmsNobody() {
        Prescription ending = month(1, 7, "Pansement", "2026-10-21");
        assertThat(state(ending, true)).isEqualTo(new PrescriptionWords.State(Tone.SUCCESS, "jusqu'au 20/11"));
        assertThat(state(month(1, 7, "Pansement", "2026-10-17"), true))
                .isEqualTo(new PrescriptionWords.State(Tone.NEUTRAL, "renouvelée"));
        Prescription stopped = ending.with(new Prescription.Stop(Optional.of(LocalDate.of(2026, 11, 3)), "Guérie"));
        assertThat(state(stopped, false)).isEqualTo(new PrescriptionWords.State(Tone.NEUTRAL, "arrêtée le 03/11"));
        assertThat(plain(words.stop(stopped))).isEqualTo("Arrêtée le 03/11/2026 : Guérie");
        Prescription never = ending.with(new Prescription.Stop(Optional.of(LocalDate.of(2026, 10, 20)), "Erreur"));
        assertThat(state(never, false)).isEqualTo(new PrescriptionWords.State(Tone.NEUTRAL, "n'a pas servi"));
    }

    @Test
    void theSecondLineSaysWhoWhenAndHowLong() {
        Prescription one = of(1, 7, "Pansement", new Course(LocalDate.of(2026, 8, 25), 3, DurationUnit.MONTHS, 1));
        assertThat(plain(words.detail(new Listed(one, Optional.empty(), 1))))
                .isEqualTo("Dr Claire Hamelin, 25/08/2026, 3 mois · renouvelable 1 fois · scan joint");
        Prescription week = of(1, 7, "Pansement", new Course(LocalDate.of(2026, 8, 25), 1, DurationUnit.WEEKS, 0));
        assertThat(plain(words.detail(new Listed(week, Optional.empty(), 0))))
                .isEqualTo("Dr Claire Hamelin, 25/08/2026, 1 semaine");
    }

    @Test
    void everythingLeavesWithTheFile() throws Exception {
        try (Room room = new Room(folder)) {
            PrescriptionRecords records = new PrescriptionRecords(room.prescriptions, room.clock);
            PatientId ana = new PatientId(7);
            Sheet empty = new Sheet(new Sheet.About("Dossier", "Cabinet", TODAY));
            records.print(ana, empty);
            assertThat(records.liaison(ana)).isEmpty();
            room.add(month(1, 7, "Pansement une fois par jour", "2026-11-01"));
            Prescription stopped = room.add(month(2, 7, "Pilulier", "2026-11-02"));
            room.prescriptions.stop(stopped, new Prescription.Stop(Optional.of(TODAY), "Le fils le prépare"));
            PersonRecords.Extract extract = records.extracts(ana).getFirst();
            assertThat(extract.rows())
                    .hasSize(2)
                    .allMatch(row -> row.size() == extract.columns().size());
            assertThat(extract.rows().getFirst()).contains("2026-11-01", "months", "2026-11-30");
            Sheet sheet = new Sheet(new Sheet.About("Dossier", "Cabinet", TODAY));
            records.print(ana, sheet);
            byte[] pdf = sheet.bytes();
            Conformance.assertConforms(pdf);
            assertThat(Conformance.text(pdf).replaceAll("\\s+", " "))
                    .contains("Pansement une fois par jour", "Le fils le prépare", "Dr Claire Hamelin", "30/11/2026");
            assertThat(records.liaison(ana)).hasSize(1);
            assertThat(records.liaison(ana).getFirst().words()).contains("Pansement", "30/11/2026");
            room.history
                    .of(ana, 0, 10)
                    .forEach(change -> assertThat(records.fieldName(change.entity(), change.field())
                                    .orElseThrow())
                            .startsWith("Ordonnance"));
            assertThat(records.fieldName("patient", "care")).isEmpty();
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private PrescriptionWords.State state(Prescription one, boolean renewed) {
        PrescriptionWords.State state = words.state(
                new Listed(one, renewed ? Optional.of(new PrescriptionId(9)) : Optional.empty(), 0),
                Reminders.USUAL,
                TODAY);
        return new PrescriptionWords.State(state.tone(), plain(state.words()));
    }
}
