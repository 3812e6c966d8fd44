package fr.boussole.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.PracticeKind;
import fr.boussole.testing.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visit costs, who issues it and who pays it. */
class FeesTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "1, 0.90, 0.90",
        "7, 6.29, 6.30",
        "10, 8.99, 9.00",
        "17, 15.28, 15.30",
        "25, 22.48, 22.50",
        "45, 40.46, 40.50",
        "90, 80.91, 81.00"
    })
    void minutesArePaidProRataToTheCent(int minutes, BigDecimal legalText, BigDecimal leaflet) {
        assertThat(new Tariff(DAY, new BigDecimal("53.94"), "").fee(minutes)).isEqualTo(legalText);
        assertThat(Tariff.ofLeaflet(DAY, "").fee(minutes)).isEqualTo(leaflet);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31,", "2025-01-01, 53.94", "2026-04-30, 53.94", "2026-05-01, 54.00", "2030-01-01, 54.00"})
    void theTariffIsTheOneOfTheVisitsDay(LocalDate day, BigDecimal rate) {
        TariffTable table = new TariffTable(
                List.of(Tariff.ofLeaflet(DAY, ""), new Tariff(LocalDate.of(2025, 1, 1), new BigDecimal("53.94"), "")));
        assertThat(table.on(day).map(Tariff::hourlyRate)).isEqualTo(Optional.ofNullable(rate));
    }

    @ParameterizedTest
    @CsvSource({
        "1, NEAREST, 17, 17", "5, NEAREST, 17, 15", "5, NEAREST, 18, 20", "5, UP, 16, 20", "5, UP, 15, 15",
        "5, DOWN, 19, 15", "10, NEAREST, 15, 20", "10, NEAREST, 14, 10", "15, NEAREST, 22, 15", "15, NEAREST, 23, 30",
        "15, UP, 1, 15", "15, DOWN, 44, 30", "1, UP, 17, 17", "1, DOWN, 17, 17"
    })
    void minutesRoundAsTheSettingSays(int step, MinuteRounding direction, int minutes, int billed) {
        assertThat(new Rounding(step, direction, AmountRounding.LINE).round(minutes))
                .isEqualTo(billed);
    }

    @ParameterizedTest
    @CsvSource({
        "487.80, 100, 0, 487.80, 0.00, 0.00",
        "100.01, 60, 40, 60.01, 40.00, 0.00",
        "0.01, 50, 50, 0.01, 0.00, 0.00",
        "99.99, 60, 30, 59.99, 30.00, 10.00",
        "10.05, 70, 0, 7.04, 0.00, 3.01"
    })
    void sharesAddUpToTheTotal(
            BigDecimal total, int amo, int amc, BigDecimal fund, BigDecimal insurer, BigDecimal person) {
        Shares shares = Shares.of(total, amo, amc);
        assertThat(shares).isEqualTo(new Shares(total, fund, insurer, person));
        assertThat(shares.amo().add(shares.amc()).add(shares.person())).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "HB, 2026, 1, HB-2026-0001, A-HB-2026-0001",
        "'', 2026, 184, 2026-0184, A-2026-0184",
        "HB, 2027, 12345, HB-2027-12345, A-HB-2027-12345"
    })
    void numbersNameSeriesYearAndRank(String series, int year, int rank, String invoice, String credit) {
        assertThat(new InvoiceNumber(series, year, rank).text()).isEqualTo(invoice);
        assertThat(new InvoiceNumber(InvoiceNumber.creditSeries(series), year, rank).text())
                .isEqualTo(credit);
    }

    @Test
    void aReplacementBillsInTheSeriesOfTheOneSheReplaces() {
        Member titular = Samples.member(1, "HB", "Béranger", "Héloïse");
        Member other = Samples.member(2, "RM", "Moulinet", "Rosalie");
        Member replacement = new Member(
                other.id(),
                other.code(),
                other.name(),
                other.profession(),
                other.rights(),
                new Member.Details("", "", "", "", other.details().reach(), false, Optional.of(titular.id())),
                other.presence(),
                1);
        Map<MemberId, Member> members = Map.of(titular.id(), titular, replacement.id(), replacement);
        assertThat(Biller.of(PracticeKind.CABINET, replacement, members).code()).isEqualTo("HB");
        assertThat(Biller.of(PracticeKind.CABINET, other, members).series()).isEqualTo("RM");
        assertThat(Biller.of(PracticeKind.STRUCTURE, replacement, members)).isEqualTo(Biller.STRUCTURE);
        assertThat(Biller.STRUCTURE.series()).isEmpty();
    }
}
