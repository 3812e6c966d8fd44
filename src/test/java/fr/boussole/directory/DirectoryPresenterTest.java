package fr.boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPresenterTest {
    @TempDir
    Path folder;

    private final TestSession session = new TestSession();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final Desk desk = new Desk(
            Background.direct(), dialogs, notices, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneOffset.UTC));
    private Database database;
    private Directory directory;
    private DirectoryPresenter presenter;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        directory = new Directory(database, session, session);
        presenter = new DirectoryPresenter(directory, desk);
        presenter.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pagesGoThroughWhatIsFound() {
        assertThat(presenter.nobodyYet.get()).isTrue();
        List<Professional> many = new ArrayList<>();
        for (ProfessionalId key : directory.nextIds(60)) {
            many.add(DirectoryTest.one(
                    key.value(), "Nom" + key.value(), "Anne", "", key.value() % 2 == 0 ? "Pair" : "Impair"));
        }
        directory.addAll(many);
        presenter.load();
        assertThat(presenter.nobodyYet.get()).isFalse();
        presenter.paging.next();
        presenter.paging.next();
        assertThat(presenter.rows).hasSize(10);
        presenter.search.set("dr pair");
        assertThat(presenter.paging.totalProperty().get()).isEqualTo(30);
        presenter.paging.next();
        assertThat(presenter.rows)
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.place().address().city()).isEqualTo("Pair"));
        Professional last = presenter.rows.getLast();
        presenter.use(last, false);
        assertThat(presenter.rows).hasSize(4);
        presenter.shelf.set(Shelf.PUT_AWAY);
        assertThat(presenter.rows).extracting(Professional::id).containsExactly(last.id());
        notices.undo();
        assertThat(presenter.rows).isEmpty();
        assertThat(presenter.nothing.get()).contains("dr pair");
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aDroppedFileIsTakenByItsKind() throws Exception {
        List<Path> asked = new ArrayList<>();
        Path cards = Files.writeString(
                folder.resolve("Contacts.VCF"), "BEGIN:VCARD\nVERSION:3.0\nN:Trémeur;Ophélie\nEND:VCARD\n");
        presenter.dropped(cards, asked::add);
        assertThat(asked).isEmpty();
        assertThat(presenter.report.get()).contains("1 fiche ajoutée");
        assertThat(presenter.rows).hasSize(1);
        Path wrong = Files.writeString(folder.resolve("x.txt"), "A|B\n1|2\n");
        presenter.dropped(wrong, asked::add);
        assertThat(asked).containsExactly(wrong);
        presenter.takeExtract(wrong, DirectoryFilesTest.in("35"));
        assertThat(presenter.refused.get()).isTrue();
        assertThat(presenter.report.get()).contains("manque les colonnes");
        assertThat(presenter.running()).isFalse();
    }

    @Test
    void whatIsWantedOfAnExtractIsAsked() {
        List<Extract.Choice> chosen = new ArrayList<>();
        ExtractFormPresenter form = new ExtractFormPresenter(chosen::add);
        form.take();
        assertThat(form.refusal.get()).isNotNull();
        form.department.set("35");
        for (Trade trade : Trade.values()) {
            form.want(trade, false);
        }
        form.take();
        assertThat(form.refusal.get()).hasMessageContaining("profession");
        form.want(Trade.NURSE, true);
        form.take();
        assertThat(chosen)
                .singleElement()
                .satisfies(one -> assertThat(one.trades()).containsExactly(Trade.NURSE));
    }

    @Test
    void aDoubtfulNumberIsKeptAndATakenOneRefused() {
        directory.add(DirectoryTest.one(1000, "Trémeur", "Ophélie", "10003456781", "Bréal"));
        List<Professional> saved = new ArrayList<>();
        ProfessionalFormPresenter form = new ProfessionalFormPresenter(Optional.empty(), directory, desk, saved::add);
        form.save();
        assertThat(form.refusal.get()).isNotNull();
        form.familyName.set("Autre");
        form.rpps.set("10003456781");
        form.save();
        assertThat(form.refusal.get().field()).contains("rpps");
        form.rpps.set("10003456782");
        assertThat(form.rppsDoubt.get()).contains("gardé");
        form.phone.set("02 99 00 00 01");
        form.save();
        assertThat(saved)
                .singleElement()
                .satisfies(one -> assertThat(
                                directory.byId(one.id()).orElseThrow().reach().phone())
                        .isEqualTo("+33299000001"));
    }
}
