package fr.boussole.billing;

import static fr.boussole.billing.BillingHouse.DAY;
import static fr.boussole.billing.BillingHouse.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tariff may change as long as no standing invoice depends on it. */
class TariffsTest {
    static final LocalDate OLD = LocalDate.of(2025, 1, 1);
    static final LocalDate NEW = LocalDate.of(2026, 10, 16);

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
    void theTableReadsBackAsWritten() {
        Tariff leaflet = house.tariffs.leaflet(LocalDate.of(2027, 1, 1));
        house.tariffs.add(leaflet);
        assertThat(house.tariffs.table().tariffs()).hasSize(3).endsWith(leaflet);
        assertThatThrownBy(() -> house.tariffs.add(leaflet)).isInstanceOf(Refusal.class);
    }

    @Test
    void issuedVisitsHoldTheirTariffUntilCredited() {
        house.visit(1, 7, DAY, "08:00", "08:20");
        house.issueAll();
        Tariff corrected = new Tariff(OLD, new BigDecimal("55"), "");
        assertThatThrownBy(() -> house.tariffs.change(OLD, corrected))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("14/10/2026");
        assertThatThrownBy(() -> house.tariffs.remove(OLD)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.tariffs.add(new Tariff(DAY, BigDecimal.ONE, "")))
                .isInstanceOf(Refusal.class);
        house.tariffs.add(new Tariff(DAY.plusDays(1), BigDecimal.ONE, ""));
        house.tariffs.change(NEW, new Tariff(NEW, new BigDecimal("56"), ""));
        house.invoices.credit(house.invoices.of(OCTOBER).getFirst().id(), "tarif");
        house.tariffs.change(OLD, corrected);
        assertThat(house.tariffs.table().on(DAY)).contains(corrected);
    }

    @Test
    void onlyAnAdministratorChangesThem() {
        house.session.rights.remove(Right.ADMIN);
        assertThatThrownBy(() -> house.tariffs.remove(OLD)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.tariffs.saveSettings(BillingSettings.DEFAULT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void settingsReadBackAsWritten() {
        assertThat(house.tariffs.settings()).isEqualTo(BillingSettings.DEFAULT);
        BillingSettings settings = new BillingSettings(new Rounding(10, MinuteRounding.UP, AmountRounding.TOTAL), 45);
        house.tariffs.saveSettings(settings);
        assertThat(house.tariffs.settings()).isEqualTo(settings);
    }
}
