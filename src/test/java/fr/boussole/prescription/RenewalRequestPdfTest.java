package fr.boussole.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.team.MemberId;
import fr.boussole.testing.Conformance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter to a prescriber, read back. */
class RenewalRequestPdfTest {
    @TempDir
    Path folder;

    static RenewalRequest request(String doctor, String seen, LocalDate end) {
        return new RenewalRequest(
                new RenewalRequest.Sender(
                        "Cabinet des Tilleuls",
                        "14 rue des Tilleuls, 35999 Saint-Aubin-les-Prés",
                        "+33299001234",
                        "cabinet@tilleuls.example",
                        "Héloïse Béranger",
                        "infirmière",
                        "10001234565"),
                new RenewalRequest.Recipient(
                        doctor,
                        "10001234565",
                        "Maison de santé des Lilas\n3 place du Marché, 35999 Saint-Aubin-les-Prés"),
                new RenewalRequest.Person(
                        "Mme Geneviève d'Hautefeuille",
                        "Maëstracci-Poli de La Rochefoucauld",
                        LocalDate.of(1941, 7, 3),
                        true,
                        "2 41 07 99 126 111 93",
                        "8 bis chemin de l'Écluse, 35999 Saint-Aubin-les-Prés"),
                new RenewalRequest.Asked(
                        "Pansement d'ulcère de la jambe gauche une fois par jour, week-ends et jours fériés compris",
                        LocalDate.of(2026, 10, 14),
                        "2 mois",
                        LocalDate.of(2026, 10, 15),
                        end,
                        true),
                seen,
                LocalDate.of(2026, 11, 19));
    }

    private static String text(byte[] pdf) throws Exception {
        return Conformance.text(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void itSaysWhoAsksWhomForWhatUntilWhen() throws Exception {
        byte[] pdf = RenewalRequestPdf.write(request(
                "Dr Claire Hamelin",
                "La plaie bourgeonne, elle mesure 2 × 1,5 cm ; la douleur a diminué.",
                LocalDate.of(2026, 12, 14)));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/demande.pdf"), pdf);
        Conformance.assertConforms(pdf);
        assertThat(Conformance.pages(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains(
                        "Demande de renouvellement",
                        "Cabinet des Tilleuls",
                        "Dr Claire Hamelin",
                        "Maison de santé des Lilas",
                        "Docteur,",
                        "Mme Geneviève d'Hautefeuille, née le 03/07/1941",
                        "prend fin le 14/12/2026",
                        "Pansement d'ulcère de la jambe gauche",
                        "14/10/2026",
                        "du 15/10/2026 au 14/12/2026 (2 mois)",
                        "Affection de longue durée oui",
                        "La plaie bourgeonne",
                        "Héloïse Béranger",
                        "Signature")
                .doesNotContain("{", "art.");
        assertThat(RenewalRequestPdf.write(request(
                        "Dr Claire Hamelin",
                        "La plaie bourgeonne, elle mesure 2 × 1,5 cm ; la douleur a diminué.",
                        LocalDate.of(2026, 12, 14))))
                .isEqualTo(pdf);
    }

    @Test
    void withoutObservationItLeavesThatOutAndSaysWhatIsOver() throws Exception {
        byte[] pdf = RenewalRequestPdf.write(request("Ophélie Trémeur", " ", LocalDate.of(2026, 11, 16)));
        Conformance.assertConforms(pdf);
        assertThat(text(pdf))
                .contains("Madame, Monsieur,", "a pris fin le 16/11/2026")
                .doesNotContain("constatons", "Docteur,");
    }

    @Test
    void itIsWrittenOutOfTheFileByWhoIsSignedIn() {
        try (Room room = new Room(folder)) {
            Prescription one = room.add(SamplePrescriptions.month(1, 8, "Pansement", "2026-11-01"));
            room.session.member = new MemberId(2);
            RenewalRequest request = room.requests.request(one, "Va mieux");
            assertThat(request.sender().nurse()).isEqualTo("Anne-Sophie Le Guennec-d'Orée");
            assertThat(request.sender().profession()).isEqualTo("infirmier·ère");
            assertThat(request.person().name()).isEqualTo("Mme Marie-Ange Maëstracci-Poli de La Rochefoucauld");
            assertThat(request.person().birthName()).isEmpty();
            assertThat(request.asked().end()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(request.recipient().name()).isEqualTo("Dr Claire Hamelin");
            assertThat(room.requests.letter(one, "").name()).isEqualTo("demande-2026-11-19.pdf");
        }
    }
}
