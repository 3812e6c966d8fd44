package fr.boussole.billing;

import static fr.boussole.billing.BillingHouse.DAY;
import static fr.boussole.billing.BillingHouse.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Inclusion;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.team.MemberId;
import fr.boussole.testing.Samples;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitTime;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd in a month, and what that does to the drafts. */
class AnomaliesTest {
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

    private List<String> kinds() {
        return house.invoices.preview(OCTOBER).anomalies().stream()
                .map(a -> a.kind() + " " + a.visit().value())
                .toList();
    }

    private int billed() {
        return house.invoices.preview(OCTOBER).drafts().stream()
                .mapToInt(d -> d.visits().size())
                .sum();
    }

    private static Visit at(VisitTime time) {
        return new Visit(
                new VisitId(1),
                new MemberId(1),
                Optional.of(new PatientId(7)),
                time,
                VisitKind.CARE,
                VisitStatus.DONE,
                "",
                Visit.Invoiced.NOT_YET,
                1);
    }

    @Test
    void aVisitWithoutEndOrMinutesIsLeftOut() {
        house.record(at(new VisitTime(DAY, Optional.of(LocalTime.of(8, 0)), Optional.empty(), OptionalInt.empty())));
        house.record(at(VisitTime.between(DAY, LocalTime.NOON, LocalTime.NOON)));
        house.record(at(VisitTime.lasting(DAY, 20)));
        assertThat(kinds()).containsExactly("NO_END 100", "END_EQUALS_START 101");
        assertThat(billed()).isEqualTo(1);
    }

    @Test
    void twoVisitsOfOneNurseThatShareTimeWarnAlsoOverMidnightAndMonth() {
        house.visit(1, 7, DAY, "08:00", "09:00");
        house.visit(1, 8, DAY, "08:10", "08:20");
        house.visit(1, 9, DAY, "08:50", "09:10");
        house.visit(2, 9, DAY, "08:50", "09:10");
        house.visit(1, 9, DAY, "09:10", "09:20");
        house.visit(1, 7, OCTOBER.atEndOfMonth(), "23:50", "00:20");
        house.visit(1, 8, OCTOBER.atEndOfMonth().plusDays(1), "00:10", "00:30");
        assertThat(kinds()).containsExactlyInAnyOrder("OVERLAP 100", "OVERLAP 101", "OVERLAP 102", "OVERLAP 105");
        assertThat(billed()).isEqualTo(6);
        assertThat(house.invoices.preview(OCTOBER).drafts())
                .filteredOn(d -> !d.odd().isEmpty())
                .hasSize(3);
    }

    @Test
    void moreThanTwelveHoursWarn() {
        house.visit(1, 7, DAY, "06:00", "18:00");
        house.visit(1, 7, DAY.plusDays(1), "06:00", "18:01");
        assertThat(kinds()).containsExactly("OVER_TWELVE_HOURS 101");
    }

    @Test
    void visitsBeforeInclusionOrWithoutItAreLeftOut() {
        house.visit(1, 7, DAY.minusDays(1), "08:00", "08:20");
        house.visit(1, 7, DAY, "08:00", "08:20");
        house.visit(1, 8, DAY, "09:00", "09:20");
        house.change(7, new Inclusion(Optional.of(DAY), Optional.empty(), true), PatientStatus.ACTIVE, DAY);
        house.change(8, Inclusion.NONE, PatientStatus.ACTIVE, DAY);
        assertThat(kinds()).containsExactly("BEFORE_INCLUSION 100", "NOT_INCLUDED 102");
        assertThat(billed()).isEqualTo(1);
    }

    @Test
    void aVisitAfterSheWentToHospitalIsBilledAndWarns() {
        house.visit(1, 7, DAY, "08:00", "08:20");
        house.visit(1, 7, DAY.plusDays(1), "08:00", "08:20");
        house.change(
                7,
                new Inclusion(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), true),
                PatientStatus.HOSPITALISED,
                DAY);
        assertThat(kinds()).containsExactly("STATUS_MISMATCH 101");
        assertThat(billed()).isEqualTo(2);
    }

    @Test
    void withoutTariffItIsLeftOut() {
        house.tariffs.remove(LocalDate.of(2025, 1, 1));
        house.visit(1, 7, LocalDate.of(2026, 10, 15), "08:00", "08:20");
        house.visit(1, 7, LocalDate.of(2026, 10, 16), "08:00", "08:20");
        assertThat(kinds()).containsExactly("NO_TARIFF 100");
        assertThat(billed()).isEqualTo(1);
    }

    @Test
    void roundedToNothingItIsLeftOut() {
        house.tariffs.saveSettings(new BillingSettings(new Rounding(15, MinuteRounding.DOWN, AmountRounding.LINE), 30));
        house.visit(1, 7, DAY, "08:00", "08:14");
        assertThat(kinds()).containsExactly("ROUNDED_AWAY 100");
    }

    @Test
    void onlyDoneCareIsBilled() {
        Visit care = Samples.visit(1, 1, 7, DAY, "08:00", "08:20");
        for (VisitKind kind : List.of(VisitKind.SHADOWING, VisitKind.COORDINATION, VisitKind.GROUP)) {
            house.record(new Visit(
                    care.id(),
                    new MemberId(2),
                    care.patient(),
                    VisitTime.lasting(DAY, 20),
                    kind,
                    VisitStatus.DONE,
                    "",
                    Visit.Invoiced.NOT_YET,
                    1));
        }
        house.visits.cancel(house.visit(1, 7, DAY, "08:00", "08:20"));
        assertThat(kinds()).isEmpty();
        assertThat(billed()).isZero();
    }

    @Test
    void aVisitOutsideTheNursesDaysWarns() {
        house.visit(1, 7, DAY, "08:00", "08:20");
        var hb = house.team.byCode("HB").orElseThrow();
        house.team.save(new fr.boussole.team.Member(
                hb.id(),
                hb.code(),
                hb.name(),
                hb.profession(),
                hb.rights(),
                hb.details(),
                new fr.boussole.team.Member.Presence(1, LocalDate.of(2025, 1, 1), Optional.of(DAY.minusDays(1))),
                hb.version()));
        assertThat(kinds()).containsExactly("MEMBER_AWAY 100");
    }
}
