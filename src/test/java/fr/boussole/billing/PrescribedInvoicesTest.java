package fr.boussole.billing;

import static fr.boussole.billing.BillingHouse.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Referral;
import fr.boussole.prescription.Prescription;
import fr.boussole.testing.Conformance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who prescribed what an invoice asks for, and visits that no prescription covers. */
class PrescribedInvoicesTest {
    @TempDir
    Path folder;

    BillingHouse house;

    @BeforeEach
    void open() {
        house = BillingHouse.fresh(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void visit(long patient, int day) {
        house.visit(1, patient, LocalDate.of(2026, 10, day), "08:10", "08:35");
    }

    private InvoiceContent.Coverage coverage() {
        Preview preview = house.invoices.preview(OCTOBER);
        return new InvoiceContents(preview.facts())
                .of(preview.drafts().getFirst(), "", LocalDate.of(2026, 11, 2))
                .coverage();
    }

    private List<String> odd() {
        return house.invoices.preview(OCTOBER).anomalies().stream()
                .map(a -> a.kind() + " " + a.day())
                .toList();
    }

    @Test
    void theLatestThatCoversTheVisitsIsNamedWithItsDay() {
        house.prescribe(7, "Dr Ancien", "2026-09-12");
        house.prescribe(7, "Dr Nouveau", "2026-10-12");
        house.prescribe(7, "Dr Futur", "2026-11-01");
        house.prescribe(8, "Dr Ailleurs", "2026-10-13");
        visit(7, 5);
        visit(7, 14);
        assertThat(coverage().prescriber()).isEqualTo("Dr Nouveau");
        assertThat(coverage().prescribedOn()).contains(LocalDate.of(2026, 10, 12));
        assertThat(odd()).isEmpty();
    }

    @Test
    void withoutOneThatCoversTheFileItselfIsBelieved() {
        Patient was = house.patients.open(new PatientId(7)).orElseThrow().patient();
        house.patients.save(new Patient(
                was.id(),
                was.code(),
                was.identity(),
                was.identityStatus(),
                was.coverage(),
                was.home(),
                new Referral("", "", "", "Dr du dossier", Optional.of(LocalDate.of(2026, 9, 1))),
                was.inclusion(),
                was.standing(),
                was.version()));
        visit(7, 14);
        assertThat(coverage().prescriber()).isEqualTo("Dr du dossier");
        assertThat(odd()).isEmpty();
        house.prescribe(7, "Dr Ancien", "2026-08-12");
        assertThat(coverage().prescriber()).isEqualTo("Dr du dossier");
        assertThat(coverage().prescribedOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(odd()).containsExactly("OUTSIDE_PRESCRIPTION 2026-10-14");
    }

    @Test
    void aVisitThatNoneCoversIsSaidAndBilledAllTheSame() {
        house.prescribe(7, "Dr Ancien", "2026-09-12");
        visit(7, 11);
        visit(7, 12);
        visit(8, 13);
        assertThat(odd()).containsExactly("OUTSIDE_PRESCRIPTION 2026-10-12");
        assertThat(Anomaly.Kind.OUTSIDE_PRESCRIPTION.leavesOut()).isFalse();
        assertThat(house.issueAll().numbers()).hasSize(2);
    }

    @Test
    void oneThatWasStoppedOrTakenBackCoversNoMore() {
        Prescription one = house.prescribe(7, "Dr Ancien", "2026-10-01");
        house.prescriptions.stop(one, new Prescription.Stop(Optional.of(LocalDate.of(2026, 10, 10)), "Plaie fermée"));
        house.prescriptions.takeBack(house.prescribe(7, "Dr Erreur", "2026-10-01"));
        visit(7, 10);
        visit(7, 11);
        assertThat(odd()).containsExactly("OUTSIDE_PRESCRIPTION 2026-10-11");
        assertThat(coverage().prescriber()).isEqualTo("Dr Ancien");
    }

    @Test
    void whatIsIssuedStaysAsItWas() throws Exception {
        house.prescribe(7, "Dr Claire Hamelin", "2026-10-01");
        visit(7, 14);
        house.issueAll();
        Invoice issued = house.invoices.of(OCTOBER).getFirst();
        byte[] before = house.invoices.pdf(issued.id());
        house.prescribe(7, "Dr Nouveau", "2026-10-12");
        byte[] after = house.invoices.pdf(issued.id());
        assertThat(after).isEqualTo(before);
        assertThat(Conformance.text(after))
                .contains("Dr Claire Hamelin", "01/10/2026")
                .doesNotContain("Nouveau");
    }
}
