package fr.boussole.billing;

import static fr.boussole.billing.BillingHouse.DAY;
import static fr.boussole.billing.BillingHouse.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.visit.Visit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From visits to frozen invoices, on a real file. */
class InvoicesTest {
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

    @Test
    void oneInvoiceAPersonAndIssuerNumberedWithoutGap() {
        house.visit(1, 7, DAY, "08:10", "08:35");
        house.visit(1, 8, DAY, "09:10", "09:35");
        house.visit(2, 7, DAY, "18:10", "18:27");
        house.visit(3, 7, DAY, "12:00", "12:10");
        Issued issued = house.issueAll();
        assertThat(issued.numbers()).containsExactly("CA-2026-0001", "HB-2026-0001", "HB-2026-0002");
        assertThat(issued.statements()).isEqualTo(2);
        assertThat(house.invoices.of(OCTOBER))
                .extracting(i -> i.number() + " " + i.parties().person() + " "
                        + i.figures().minutes() + " " + i.figures().amount())
                .containsExactly(
                        "CA-2026-0001 Ana Lemoine 17 15.28",
                        "HB-2026-0001 Ana Lemoine 35 31.47",
                        "HB-2026-0002 Bea Maraval 25 22.48");
        assertThat(issued.amount()).isEqualTo("69.23");
    }

    @Test
    void aSecondRunIssuesNothingAndLaterVisitsGoOnAFurtherInvoiceAndStatement() {
        house.visit(1, 7, DAY, "08:10", "08:35");
        house.issueAll();
        assertThat(house.issueAll()).isEqualTo(new Issued(List.of(), BigDecimal.ZERO, 0, 0, false));
        house.visit(1, 7, DAY.plusDays(1), "08:10", "08:35");
        Issued more = house.issueAll();
        assertThat(more.numbers()).containsExactly("HB-2026-0002");
        assertThat(more.statements()).isEqualTo(1);
    }

    @Test
    void aMonthOverTwoTariffsPaysEachDayAtItsOwn() {
        house.visit(1, 7, LocalDate.of(2026, 10, 15), "08:00", "08:25");
        house.visit(1, 7, LocalDate.of(2026, 10, 16), "08:00", "08:25");
        Draft draft = house.invoices.preview(OCTOBER).drafts().getFirst();
        assertThat(draft.byRate())
                .extracting(s -> s.rate() + " " + s.visits() + " " + s.minutes() + " " + s.amount())
                .containsExactly("53.94 1 25 22.48", "54.00 1 25 22.50");
        assertThat(draft.amount()).isEqualTo("44.98");
    }

    @Test
    void theTotalIsTheSumOfTheLinesOrOfTheMinutesAsSet() {
        for (int day = 1; day <= 15; day++) {
            house.visit(1, 7, LocalDate.of(2026, 10, day), "08:00", "08:17");
            house.visit(1, 7, LocalDate.of(2026, 10, day), "18:00", "18:17");
        }
        house.visit(1, 7, LocalDate.of(2026, 10, 15), "22:00", "22:17");
        assertThat(house.invoices.preview(OCTOBER).drafts().getFirst().amount()).isEqualTo("473.68");
        house.tariffs.saveSettings(
                new BillingSettings(new Rounding(1, MinuteRounding.NEAREST, AmountRounding.TOTAL), 30));
        assertThat(house.invoices.preview(OCTOBER).drafts().getFirst().amount()).isEqualTo("473.77");
        house.tariffs.saveSettings(new BillingSettings(new Rounding(5, MinuteRounding.UP, AmountRounding.LINE), 30));
        Draft draft = house.invoices.preview(OCTOBER).drafts().getFirst();
        assertThat(draft.minutes()).isEqualTo(31 * 20);
        assertThat(draft.amount()).isEqualTo("557.38");
    }

    @Test
    void aCreditFreesTheVisitsWhichAreIssuedAgainOnlyWhenChosen() {
        Visit visit = house.visit(1, 7, DAY, "08:10", "08:35");
        house.issueAll();
        Invoice invoice = house.invoices.of(OCTOBER).getFirst();
        String credit = house.invoices.credit(invoice.id(), "mauvaise heure");
        assertThat(credit).isEqualTo("A-HB-2026-0001");
        assertThat(house.invoices.of(OCTOBER))
                .extracting(i -> i.number() + " " + i.status() + " "
                        + i.figures().amount() + " " + i.related().orElse(""))
                .containsExactly(
                        "HB-2026-0001 CANCELLED 22.48 A-HB-2026-0001",
                        "A-HB-2026-0001 CREDIT_NOTE -22.48 HB-2026-0001");
        assertThatThrownBy(() -> house.invoices.credit(invoice.id(), "encore"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("HB-2026-0001");
        assertThat(house.visits.byId(visit.id()).orElseThrow().locked()).isFalse();
        assertThat(house.issueAll().numbers()).isEmpty();
        Draft again = house.invoices.preview(OCTOBER).drafts().getFirst();
        assertThat(again.key().credited()).isTrue();
        Issued issued = house.invoices.issue(OCTOBER, Selection.of(Set.of(again.key())), Progress.none());
        assertThat(issued.numbers()).containsExactly("HB-2026-0002");
        assertThat(house.invoices.preview(OCTOBER).drafts()).isEmpty();
    }

    @Test
    void aVisitChangedWhileIssuingWaitsForTheNextRun() {
        Visit visit = house.visit(1, 7, DAY, "08:10", "08:35");
        house.visit(1, 8, DAY, "10:10", "10:35");
        Progress meddling = Progress.of(
                state -> {
                    if (state.done() == 0
                            && house.visits.byId(visit.id()).orElseThrow().version() == 1) {
                        house.visits.correct(visit);
                    }
                },
                () -> false);
        Issued issued = house.invoices.issue(OCTOBER, Selection.all(Optional.empty()), meddling);
        assertThat(issued.numbers()).containsExactly("HB-2026-0001");
        assertThat(issued.changedMeanwhile()).isEqualTo(1);
        assertThat(house.issueAll().numbers()).containsExactly("HB-2026-0002");
    }

    @Test
    void aCancelledRunIsCompletedByTheNextAndTheStatementCoversBoth() {
        for (int i = 0; i < 20; i++) {
            house.patients.add(fr.boussole.testing.Samples.patient(50 + i, "Nom" + (char) ('a' + i), "Zoe"));
            house.visit(1, 50 + i, DAY, "08:00", "08:10");
        }
        int[] moves = {0};
        Issued cut = house.invoices.issue(
                OCTOBER,
                Selection.all(Optional.empty()),
                Progress.of(state -> moves[0] = (int) state.done(), () -> moves[0] > 0));
        assertThat(cut.cancelled()).isTrue();
        assertThat(cut.numbers()).hasSize(16);
        assertThat(cut.statements()).isZero();
        Issued rest = house.issueAll();
        assertThat(rest.numbers()).hasSize(4).last().isEqualTo("HB-2026-0020");
        assertThat(rest.statements()).isEqualTo(1);
        assertThat(house.issueAll().statements()).isZero();
    }

    @Test
    void aFutureMonthIsRefusedAnUnfinishedOneIsSaidAndNothingIsBackdated() {
        house.visit(1, 7, DAY, "08:10", "08:35");
        house.today = LocalDate.of(2026, 9, 30);
        assertThatThrownBy(house::issueAll).isInstanceOf(Refusal.class).hasMessageContaining("octobre 2026");
        house.today = LocalDate.of(2026, 10, 31);
        assertThat(house.invoices.preview(OCTOBER).unfinished()).isTrue();
        house.today = LocalDate.of(2027, 1, 4);
        assertThat(house.invoices.preview(OCTOBER).unfinished()).isFalse();
        assertThat(house.issueAll().numbers()).containsExactly("HB-2027-0001");
        house.visit(1, 8, DAY, "18:10", "18:35");
        house.today = LocalDate.of(2026, 12, 31);
        assertThatThrownBy(house::issueAll).isInstanceOf(Refusal.class).hasMessageContaining("04/01/2027");
    }

    @Test
    void filesAreTheSameBytesAtEveryRun() throws IOException {
        house.visit(1, 7, DAY, "08:10", "08:35");
        house.visit(2, 7, DAY, "18:10", "18:27");
        Issued issued = house.issueAll();
        Path out = folder.resolve("out");
        Map<String, byte[]> first = write(out, Set.copyOf(issued.numbers()));
        assertThat(first)
                .containsOnlyKeys(
                        "CA-2026-0001_P0007.pdf",
                        "HB-2026-0001_P0007.pdf",
                        "releve_CA_2026-10.pdf",
                        "releve_HB_2026-10.pdf",
                        "invoices.csv");
        assertThat(new String(first.get("invoices.csv"), java.nio.charset.StandardCharsets.UTF_8).lines())
                .contains(
                        "number,issuer,patient,period,visits,minutes,amount,file,sha256,issued",
                        "HB-2026-0001,HB,P0007,2026-10,1,25,22.48,HB-2026-0001_P0007.pdf,"
                                + Seal.of(first.get("HB-2026-0001_P0007.pdf")) + ",now");
        house.issueAll();
        Map<String, byte[]> second = write(folder.resolve("again"), Set.of());
        first.forEach((name, bytes) -> {
            if (name.endsWith(".pdf")) {
                assertThat(second.get(name)).as(name).isEqualTo(bytes);
            }
        });
        assertThat(new String(second.get("invoices.csv"), java.nio.charset.StandardCharsets.UTF_8))
                .contains(",before")
                .doesNotContain(",now");
    }

    private Map<String, byte[]> write(Path out, Set<String> now) throws IOException {
        house.invoices.writeFiles(OCTOBER, out, Selection.all(Optional.empty()), now, Progress.none());
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.list(out)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void twoWhoIssueAtOnceShareTheWorkAndTheNumbersRunOn() throws Exception {
        for (int i = 0; i < 40; i++) {
            house.patients.add(fr.boussole.testing.Samples.patient(50 + i, "Nom" + i, "Zoe"));
            house.visit(1, 50 + i, DAY, "08:00", "08:10");
        }
        BillingHouse other = BillingHouse.over(house.database);
        var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
        try {
            var one = pool.submit(house::issueAll);
            var two = pool.submit(other::issueAll);
            List<String> numbers = new java.util.ArrayList<>(one.get().numbers());
            numbers.addAll(two.get().numbers());
            assertThat(numbers).hasSize(40).doesNotHaveDuplicates();
        } finally {
            pool.shutdownNow();
        }
        assertThat(house.invoices.of(OCTOBER))
                .extracting(Invoice::number)
                .hasSize(40)
                .contains("HB-2026-0001", "HB-2026-0040");
    }

    interface Forger {
        @org.apache.ibatis.annotations.Update("UPDATE invoice SET amount = 1")
        int change();

        @org.apache.ibatis.annotations.Delete("DELETE FROM invoice_line")
        int removeLines();

        @org.apache.ibatis.annotations.Update("UPDATE billing_run SET amount = 1")
        int changeRun();
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatIsIssued() {
        house.visit(1, 7, DAY, "08:10", "08:35");
        house.issueAll();
        Forger forger = house.database.mapper(Forger.class);
        assertThatThrownBy(forger::change).hasRootCauseInstanceOf(java.sql.SQLException.class);
        assertThatThrownBy(forger::removeLines).hasRootCauseInstanceOf(java.sql.SQLException.class);
        assertThatThrownBy(forger::changeRun).hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void anotherMonthsVisitsStayOut() {
        house.visit(1, 7, LocalDate.of(2026, 9, 30), "23:50", "00:10");
        house.visit(1, 7, LocalDate.of(2026, 11, 1), "00:10", "00:20");
        assertThat(house.issueAll().numbers()).isEmpty();
        assertThat(house.invoices.preview(YearMonth.of(2026, 9)).drafts()).hasSize(1);
    }
}
