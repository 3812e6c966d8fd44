package fr.boussole.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPresenterTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final List<Path> opened = new ArrayList<>();
    private final List<PdfUse> uses = new ArrayList<>();
    private Printing printing = file -> true;
    private final PdfPresenter presenter = new PdfPresenter(
            Background.direct(), new PdfPresenter.Desk(dialogs, notices, file -> printing.print(file), opened::add));

    static PdfFile file(int pages) {
        Sheet sheet = new Sheet(new Sheet.About("Essai", "Cabinet des Tilleuls", LocalDate.of(2026, 11, 2)));
        for (int i = 0; i < pages; i++) {
            sheet.beside(Part.left(0, 1).title("Essai " + i).gap(600));
        }
        return new PdfFile("essai.pdf", sheet.bytes());
    }

    private void show(int pages) {
        presenter.show(file(pages), (file, use) -> uses.add(use));
    }

    @Test
    void pagesTurnWithinTheDocument() {
        show(3);
        assertThat(presenter.pagesProperty().get()).isEqualTo(3);
        assertThat(presenter.pictureProperty().get()).isNotNull();
        presenter.turn(-1);
        assertThat(presenter.pageProperty().get()).isZero();
        presenter.turn(1);
        presenter.turn(1);
        presenter.turn(1);
        assertThat(presenter.pageProperty().get()).isEqualTo(2);
        show(1);
        assertThat(presenter.pageProperty().get()).isZero();
    }

    @Test
    void zoomDrawsSharperUpToTheLimit() {
        show(1);
        int before = presenter.pictureProperty().get().getWidth();
        presenter.zoom(2);
        assertThat(presenter.pictureProperty().get().getWidth()).isGreaterThan(before);
        presenter.zoom(50);
        assertThat(presenter.zoomProperty().get()).isEqualTo(PdfPresenter.LARGEST);
        assertThat(presenter.pictureProperty().get().getHeight()).isLessThanOrEqualTo(PdfFile.MOST_PIXELS);
        presenter.zoom(-50);
        assertThat(presenter.zoomProperty().get()).isEqualTo(PdfPresenter.SMALLEST);
    }

    @Test
    void aDocumentIsWrittenOnlyWhereTheNurseSays(@TempDir Path folder) throws IOException {
        show(1);
        presenter.open();
        assertThat(opened).isEmpty();
        dialogs.chosen = Optional.of(folder.resolve("choix.pdf"));
        presenter.open();
        assertThat(dialogs.suggestedName).isEqualTo("essai.pdf");
        assertThat(opened).containsExactly(folder.resolve("choix.pdf"));
        presenter.save();
        assertThat(Files.readAllBytes(folder.resolve("choix.pdf"))).startsWith("%PDF".getBytes());
        assertThat(uses).containsExactly(PdfUse.OPENED, PdfUse.SAVED);
        assertThat(notices.said).singleElement().asString().contains("choix.pdf");
    }

    @Test
    void onlyWhatWasPrintedIsSaidAndNoted() {
        show(1);
        printing = file -> false;
        presenter.print();
        assertThat(uses).isEmpty();
        assertThat(notices.said).isEmpty();
        printing = file -> true;
        presenter.print();
        assertThat(uses).containsExactly(PdfUse.PRINTED);
        assertThat(notices.said).hasSize(1);
    }

    @Test
    void aMissingPrinterIsSaidInThePane() {
        show(1);
        printing = file -> {
            throw new Refusal("Aucune imprimante.");
        };
        presenter.print();
        assertThat(presenter.refusalProperty().get()).isEqualTo("Aucune imprimante.");
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void whatIsNoDocumentFailsOnce() {
        presenter.show(new PdfFile("rien.pdf", new byte[] {1, 2, 3}), (file, use) -> {});
        assertThat(dialogs.failures).hasSize(1);
        assertThat(presenter.busyProperty().get()).isFalse();
        assertThat(presenter.pagesProperty().get()).isZero();
    }
}
