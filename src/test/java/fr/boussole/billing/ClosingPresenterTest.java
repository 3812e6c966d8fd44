package fr.boussole.billing;

import static fr.boussole.billing.BillingHouse.DAY;
import static fr.boussole.billing.BillingHouse.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingPresenterTest {
    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private BillingHouse house;

    @BeforeEach
    void open() {
        house = BillingHouse.fresh(folder);
        house.visit(1, 7, DAY, "09:00", "09:30");
        house.visit(2, 8, DAY, "10:00", "10:30");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ClosingPresenter presenter() {
        return new ClosingPresenter(house.invoices, Background.direct(), dialogs, new FakeNotices());
    }

    @Test
    void whatIsHeldBackWaitsEvenAfterARestart() {
        ClosingPresenter before = presenter();
        before.open(OCTOBER);
        before.choose(before.rows.getFirst());
        before.toggle();
        house.close();
        house = BillingHouse.reopen(folder);
        ClosingPresenter after = presenter();
        after.open(OCTOBER);
        assertThat(after.rows.getFirst().state()).isEqualTo(DraftRow.State.HELD);
        assertThat(after.rows.getLast().state()).isEqualTo(DraftRow.State.READY);
        after.choose(after.rows.getFirst());
        after.toggle();
        assertThat(house.invoices.held(OCTOBER)).isEmpty();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void theHeaderSpeaksOfTheStepOneIsIn() {
        ClosingPresenter presenter = presenter();
        presenter.open(OCTOBER);
        assertThat(presenter.step.get()).isEqualTo(ClosingPresenter.Step.DRAFTS);
        assertThat(presenter.state.getValue()).startsWith("Rien n'est numéroté");
        presenter.issue();
        assertThat(presenter.step.get()).isEqualTo(ClosingPresenter.Step.DONE);
        assertThat(presenter.state.getValue()).startsWith("Ce qui est émis");
        assertThat(presenter.result.get()).startsWith("2 factures émises");
    }
}
