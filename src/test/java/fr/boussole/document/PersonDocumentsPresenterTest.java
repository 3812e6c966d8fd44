package fr.boussole.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.PdfUse;
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

class PersonDocumentsPresenterTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final List<Document> saved = new ArrayList<>();
    Cupboard cupboard;
    Desk desk;
    Document letter;
    Document photo;
    PersonDocumentsPresenter presenter;

    @BeforeEach
    void open() {
        cupboard = new Cupboard(folder);
        desk = new Desk(Background.direct(), dialogs, notices, cupboard.clock);
        letter = cupboard.add(DocumentKind.LETTER, "Courrier", Papers.pdf(2, "Courrier"));
        photo = cupboard.add(DocumentKind.WOUND_PHOTO, "Talon", Papers.picture("jpg", 400, 300));
        presenter = new PersonDocumentsPresenter(Cupboard.ANA, cupboard.documents, desk);
        presenter.load();
        cupboard.session.noted.clear();
    }

    @AfterEach
    void close() {
        cupboard.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void theChosenOneIsOpenedOnceAndWhatIsDoneWithItIsNoted() {
        assertThat(presenter.rows).containsExactly(photo, letter);
        assertThat(presenter.opened.get()).isNull();
        presenter.choose(letter);
        assertThat(presenter.opened.get().document()).isEqualTo(letter);
        presenter.choose(letter);
        presenter.used(letter, PdfUse.PRINTED);
        presenter.used(letter, PdfUse.SAVED);
        presenter.used(letter, PdfUse.OPENED);
        assertThat(cupboard.session.noted)
                .containsExactly("READ document 1", "PRINT document 1", "EXPORT document 1", "EXPORT document 1");
        presenter.choose(null);
        assertThat(presenter.opened.get()).isNull();
    }

    @Test
    void turnsAreRememberedAndHeldWhenTheListIsReadAgain() {
        presenter.choose(photo);
        presenter.turned(3);
        presenter.load();
        assertThat(presenter.chosen.get().content().turns()).isEqualTo(3);
        assertThat(presenter.opened.get().document().id()).isEqualTo(photo.id());
    }

    @Test
    void withdrawnOnesAreShownOnDemandWithTheirReason() {
        DocumentFormPresenter form = new DocumentFormPresenter(letter, cupboard.documents, desk, saved::add);
        form.withdraw();
        assertThat(form.refusal.get().field()).contains("why");
        form.why.set("mauvais dossier");
        form.withdraw();
        presenter.reload(Optional.of(letter.id()));
        assertThat(presenter.rows).containsExactly(photo);
        assertThat(presenter.withdrawnCount.get()).contains("le document retiré");
        presenter.withWithdrawn.set(true);
        assertThat(presenter.rows).hasSize(2);
        presenter.choose(presenter.rows.getLast());
        assertThat(presenter.remark.get()).contains("mauvais dossier");
        notices.undo();
        assertThat(saved.getLast().withdrawn()).isFalse();
    }

    @Test
    void anotherTitleCanBeTakenBack() {
        DocumentFormPresenter form = new DocumentFormPresenter(letter, cupboard.documents, desk, saved::add);
        form.title.set("");
        form.save();
        assertThat(form.refusal.get().field()).contains("title");
        form.title.set("Lettre");
        form.save();
        assertThat(saved.getLast().title()).isEqualTo("Lettre");
        notices.undo();
        assertThat(cupboard.documents.byId(letter.id()).orElseThrow().title()).isEqualTo("Courrier");
    }

    @Test
    void herPapersLeaveWithHerFile() throws Exception {
        DocumentRecords records = new DocumentRecords(cupboard.documents, cupboard.team);
        cupboard.documents.withdraw(letter, "erreur");
        List<String> left = new ArrayList<>();
        records.files(
                Cupboard.ANA,
                (name, type, words, date, bytes) -> left.add(
                        name + " " + type + " " + words.length() + " " + date + " " + bytes.readAllBytes().length));
        assertThat(left)
                .hasSize(2)
                .anyMatch(line -> line.startsWith("2026-11-03-photo-de-plaie-2.jpg image/jpeg")
                        && line.endsWith(" " + photo.content().size()))
                .anyMatch(line -> line.startsWith("2026-11-03-courrier-1.pdf application/pdf"));
        assertThat(records.lastCare(Cupboard.ANA)).contains(Cupboard.DAY);
        assertThat(records.extracts(Cupboard.ANA)).singleElement().satisfies(table -> {
            assertThat(table.rows())
                    .hasSize(2)
                    .allMatch(row -> row.size() == table.columns().size());
            assertThat(table.rows().getLast()).contains("letter", "Courrier", "HB", "erreur");
        });
        assertThat(records.fieldName("document", "withdrawn")).isPresent();
        assertThat(records.fieldName("visit", "date")).isEmpty();
    }
}
