package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.security.Accounts;
import fr.boussole.security.OpenPractice;
import fr.boussole.wiring.Services;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A practice's file made by the version before the patient's file had rooms of its own (script V006): 8 people, 271
 * visits, September issued. It opens in this version with everything in it. Whoever changes a table keeps it so.
 */
class UpgradeStoryTest {
    private static final Path OLD = Path.of("src/test/resources/fr/boussole/practices/before-the-patients-file");
    private static final String PASSWORD = "lampe chapeau rivière";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws Exception {
        Files.createDirectories(data());
        for (String file : List.of("boussole.mv.db", "keyslots.json")) {
            Files.copy(OLD.resolve(file), data().resolve(file));
        }
    }

    private Path data() {
        return folder.resolve("cabinet");
    }

    @Test
    void everyoneAndEveryVisitIsStillThere() {
        Clock clock = Clock.systemDefaultZone();
        try (Accounts accounts = new Accounts(new PracticeFolder(data()), clock)) {
            OpenPractice practice = accounts.signIn("HB", PASSWORD);
            Services services = new Services(practice, clock);
            assertThat(services.patients.count(EnumSet.allOf(PatientStatus.class)))
                    .isEqualTo(8);
            PatientId id = services.patients.byCode("P0002").orElseThrow();
            Patient patient = services.patients.open(id).orElseThrow().patient();
            assertThat(patient.identity().fullName()).isEqualTo("Rachid Benhaddou");
            assertThat(patient.standing().status()).isEqualTo(PatientStatus.HOSPITALISED);
            assertThat(patient.standing().since()).contains(LocalDate.of(2026, 10, 30));
            assertThat(patient.home().accessNote()).isEqualTo("Code 47B2");
            assertThat(patient.referral().doctor()).isEqualTo("Dr Yassine Belkhadra");
            assertThat(patient.coverage().ald()).isTrue();
            assertThat(services.circle.of(id))
                    .extracting(one -> one.name() + ", " + one.relation() + ", "
                            + one.reach().phone())
                    .containsExactly(
                            "Yvonne Benhaddou, sœur, personne de confiance, +33639984703",
                            "Félix d'Aubépine, voisin·e, a la clé, +33639988842");
            assertThat(services.circle.of(id))
                    .extracting(one -> one.callRank() + " " + one.marks().trusted() + " "
                            + one.marks().holdsKey())
                    .containsExactly("1 true false", "2 false true");
            int visits = 0;
            for (int n = 1; n <= 8; n++) {
                visits += services.visits.count(
                        services.patients.byCode("P000" + n).orElseThrow());
            }
            assertThat(visits).isEqualTo(271);
            assertThat(services.invoices.preview(YearMonth.of(2026, 10)).drafts())
                    .isNotEmpty();
        }
        assertThat(data().resolve("backups")).exists();
    }

    /** The papers issued by the old version come out of the new one byte for byte. */
    @Test
    void issuedInvoicesDoNotChange() throws Exception {
        Path out = folder.resolve("factures");
        StringWriter err = new StringWriter();
        int code = Boussole.run(
                Map.of(Access.VARIABLE, PASSWORD),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "invoices",
                "--data",
                data().toString(),
                "--month",
                "2026-09",
                "--out",
                out.toString(),
                "--user",
                "HB");
        assertThat(code).as(err.toString()).isZero();
        assertThat(Files.readString(out.resolve("invoices.csv")))
                .isEqualTo(Files.readString(OLD.resolve("invoices.csv")).replace(",now", ",before"));
    }
}
