package fr.boussole.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachPresenterTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final List<Document> attached = new ArrayList<>();
    Cupboard cupboard;
    AttachPresenter presenter;

    @BeforeEach
    void open() {
        cupboard = new Cupboard(folder);
        presenter = new AttachPresenter(
                Cupboard.ANA,
                cupboard.documents,
                new Desk(Background.direct(), dialogs, notices, cupboard.clock),
                attached::add);
    }

    @AfterEach
    void close() {
        cupboard.close();
        assertThat(dialogs.failures).isEmpty();
    }

    static Incoming file(String name, byte[] bytes) {
        return new Incoming(name, () -> new ByteArrayInputStream(bytes));
    }

    private String refused() {
        return presenter.refusal.get() == null ? "" : presenter.refusal.get().sentence();
    }

    @Test
    void aChosenFileIsNamedDatedAndKept() throws IOException {
        Path file = Files.write(folder.resolve("bilan_novembre.pdf"), Papers.pdf(1, "Bilan"));
        dialogs.chosen = Optional.of(file);
        presenter.choose();
        assertThat(presenter.title.get()).isEqualTo("bilan novembre");
        assertThat(presenter.date.get()).isEqualTo(LocalDate.of(2026, 11, 21));
        presenter.kind.set(DocumentKind.BIOLOGY);
        presenter.title.set("Bilan du 3");
        presenter.save();
        assertThat(attached).singleElement().matches(one -> one.title().equals("Bilan du 3"));
        assertThat(notices.said).singleElement().asString().contains("Bilan du 3");
        notices.undo();
        assertThat(cupboard.documents.of(Cupboard.ANA)).isEmpty();
        assertThat(cupboard.documents.all(Cupboard.ANA)).hasSize(1);
    }

    @Test
    void savingWithoutAFileOrADateSaysSo() {
        presenter.save();
        assertThat(refused()).contains("fichier");
        presenter.take(List.of());
        assertThat(refused()).contains("presse-papiers");
        presenter.take(List.of(file("a.pdf", Papers.pdf(1, "a"))));
        assertThat(refused()).isEmpty();
        presenter.date.set(null);
        presenter.save();
        assertThat(presenter.refusal.get().field()).contains("date");
        assertThat(attached).isEmpty();
    }

    @Test
    void aPictureOfTheClipboardIsKeptAsPng() {
        presenter.take(
                List.of(Incoming.of("Image collée.png", new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB))));
        presenter.save();
        assertThat(attached.getFirst().content().format().ending()).isEqualTo("png");
        assertThat(attached.getFirst().title()).isEqualTo("Image collée");
    }

    @Test
    void theSameAgainOffersTheOneThatIsThere() {
        byte[] bytes = Papers.pdf(1, "Ordonnance");
        Document first = cupboard.add(DocumentKind.PRESCRIPTION, "Ordonnance", bytes);
        Document gone = cupboard.documents.withdraw(first, "erreur");
        presenter.take(List.of(file("a.pdf", bytes)));
        presenter.title.set("Ma saisie");
        presenter.save();
        assertThat(refused()).contains("puis retiré");
        assertThat(presenter.known.get()).isEqualTo(gone);
        assertThat(presenter.title.get()).isEqualTo("Ma saisie");
        presenter.takeKnown();
        assertThat(attached).singleElement().matches(one -> one.id().equals(first.id()) && !one.withdrawn());
    }

    @Test
    void ofSeveralTheGoodOnesAreKeptAndTheBadOneIsNamed() {
        presenter.take(List.of(
                file("un.pdf", Papers.pdf(1, "un")),
                file("deux.pdf", Papers.zip()),
                file("trois.pdf", Papers.pdf(1, "trois"))));
        assertThat(presenter.several.get()).isTrue();
        presenter.save();
        assertThat(refused()).startsWith("deux.pdf").contains("archive");
        assertThat(presenter.files).extracting(Incoming::name).containsExactly("deux.pdf", "trois.pdf");
        assertThat(cupboard.documents.of(Cupboard.ANA))
                .extracting(Document::title)
                .containsExactly("un");
        assertThat(attached).isEmpty();
    }

    @Test
    void aFolderIsNoFile() {
        presenter.take(List.of(Incoming.of(folder)));
        presenter.save();
        assertThat(refused()).contains("dossier");
    }
}
