package fr.boussole.billing;

import static fr.boussole.billing.BillingHouse.DAY;
import static fr.boussole.billing.BillingHouse.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingPresenterTest {
    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Path> shown = new ArrayList<>();
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
        var files = new MonthFilesPresenter(house.invoices, Background.direct(), dialogs, shown::add);
        return new ClosingPresenter(house.invoices, Background.direct(), dialogs, new FakeNotices(), files);
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
        assertThat(presenter.byIssuer)
                .containsExactly(
                        "Clément Aubry\u00a0: 1 facture, 26,97\u00a0€",
                        "Héloïse Béranger\u00a0: 1 facture, 26,97\u00a0€");
        dialogs.chosen = Optional.of(folder.resolve("out"));
        presenter.write();
        assertThat(presenter.files.words.get()).startsWith("4 documents écrits");
        presenter.files.openFolder();
        assertThat(shown).containsExactly(folder.resolve("out"));
    }
}
