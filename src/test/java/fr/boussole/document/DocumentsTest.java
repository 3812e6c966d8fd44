package fr.boussole.document;

import static fr.boussole.document.Cupboard.ANA;
import static fr.boussole.document.Cupboard.DAY;
import static fr.boussole.document.Cupboard.MARIE;
import static fr.boussole.document.Cupboard.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Format;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    Path folder;

    Cupboard cupboard;
    Documents documents;

    @BeforeEach
    void open() {
        cupboard = new Cupboard(folder);
        documents = cupboard.documents;
    }

    @AfterEach
    void close() {
        cupboard.close();
    }

    @Test
    void aPaperComesBackByteForByte() throws Exception {
        byte[] bytes = Papers.pdf(3, "Compte rendu");
        Document added = cupboard.add(DocumentKind.REPORT, "  Compte   rendu ", bytes);
        assertThat(added.title()).isEqualTo("Compte rendu");
        assertThat(added.content())
                .isEqualTo(new Document.Content(
                        Format.PDF,
                        bytes.length,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                        0));
        assertThat(added.added().by()).isEqualTo(new MemberId(1));
        assertThat(documents.byId(added.id())).contains(added);
        assertThat(documents.byIds(List.of(added.id(), new DocumentId(99)))).containsExactly(added);
        assertThat((byte[]) documents.read(added.id(), InputStream::readAllBytes))
                .isEqualTo(bytes);
        assertThat(documents.of(MARIE)).isEmpty();
        Paper paper = documents.open(added.id());
        assertThat(paper.pages()).isEqualTo(3);
        assertThat(paper.name())
                .isEqualTo("2026-11-03-compte-rendu-" + added.id().value() + ".pdf");
        paper.save(folder.resolve("ailleurs.pdf"));
        assertThat(Files.readAllBytes(folder.resolve("ailleurs.pdf"))).isEqualTo(bytes);
        assertThat(cupboard.session.noted)
                .containsExactly(
                        "CREATE document " + added.id().value(),
                        "READ document " + added.id().value());
    }

    @Test
    void theTitleOfAnUntitledOneIsItsFilesName() {
        Document added = documents.add(
                ANA,
                draft(DocumentKind.WOUND_PHOTO, " "),
                "talon_gauche.JPG",
                new ByteArrayInputStream(Papers.picture("jpg", 80, 60)));
        assertThat(added.title()).isEqualTo("talon gauche");
        assertThat(added.content().format()).isEqualTo(Format.JPEG);
    }

    @Test
    void theSameBytesTwiceForOnePersonAreSaid() {
        byte[] bytes = Papers.pdf(1, "Ordonnance");
        Document first = cupboard.add(DocumentKind.PRESCRIPTION, "Ordonnance", bytes);
        assertThatThrownBy(() -> cupboard.add(DocumentKind.OTHER, "Autre", bytes))
                .isInstanceOfSatisfying(
                        KnownDocument.class,
                        known -> assertThat(known.existing()).isEqualTo(first))
                .hasMessageContaining("Ordonnance");
        assertThat(documents.all(ANA)).containsExactly(first);
        documents.add(MARIE, draft(DocumentKind.OTHER, "Autre"), "a.pdf", new ByteArrayInputStream(bytes));
        documents.withdraw(first, "mauvais dossier");
        assertThatThrownBy(() -> cupboard.add(DocumentKind.OTHER, "Autre", bytes))
                .hasMessageContaining("puis retiré");
    }

    @Test
    void whatIsSaidOfItChangesAndIsRemembered() {
        Document added = cupboard.add(DocumentKind.OTHER, "Sans titre", Papers.pdf(1, "x"));
        Document saved = documents.save(added.with(new Draft(DocumentKind.BIOLOGY, "Bilan", DAY.minusDays(2))));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(cupboard.history.of(ANA, 0, 9))
                .extracting(change -> change.field() + " " + change.after())
                .containsExactlyInAnyOrder("kind BIOLOGY", "title Bilan", "date 2026-11-01");
        assertThatThrownBy(() -> documents.save(added))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("entre-temps");
        refusedAt("title", saved.with(draft(DocumentKind.OTHER, "")));
        refusedAt("title", saved.with(draft(DocumentKind.OTHER, "a".repeat(161))));
        refusedAt("date", saved.with(new Draft(DocumentKind.OTHER, "Demain", DAY.plusMonths(1))));
        assertThat(documents.byId(added.id())).contains(saved);
    }

    private void refusedAt(String field, Document changed) {
        assertThatThrownBy(() -> documents.save(changed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    @Test
    void aMistakeIsWithdrawnWithItsReasonAndComesBack() {
        Document added = cupboard.add(DocumentKind.LETTER, "Courrier", Papers.pdf(1, "x"));
        assertThatThrownBy(() -> documents.withdraw(added, " "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("why"));
        Document gone = documents.withdraw(added, " autre personne ");
        assertThat(gone.withdrawal().orElseThrow().why()).isEqualTo("autre personne");
        assertThat(documents.of(ANA)).isEmpty();
        assertThat(documents.all(ANA)).containsExactly(gone);
        Document back = documents.takeBack(gone);
        assertThat(documents.of(ANA)).containsExactly(back);
        assertThat(cupboard.session.noted)
                .endsWith(
                        "DELETE document " + added.id().value(),
                        "UPDATE document " + added.id().value());
        assertThat(cupboard.history.of(ANA, 0, 9))
                .extracting(change -> change.field() + ":" + change.before() + ">" + change.after())
                .containsExactlyInAnyOrder("withdrawn:>autre personne", "withdrawn:autre personne>");
    }

    @Test
    void howItWasTurnedIsRemembered() throws IOException {
        Document added = cupboard.add(DocumentKind.WOUND_PHOTO, "Talon", Papers.upright(400, 300));
        assertThat(added.content().turns()).isEqualTo(1);
        documents.turn(added.id(), 6);
        Document turned = documents.byId(added.id()).orElseThrow();
        assertThat(turned.content().turns()).isEqualTo(2);
        assertThat(turned.version()).isEqualTo(1);
    }

    @Test
    void herPortraitIsTheNewestPhotographStandingUpright() throws IOException {
        assertThat(documents.portrait(ANA)).isEmpty();
        cupboard.add(DocumentKind.PORTRAIT, "Portrait", Papers.upright(800, 600));
        byte[] small = documents.portrait(ANA).orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(picture.getHeight()).isEqualTo(192);
        assertThat(picture.getWidth()).isEqualTo(144);
        assertThat(documents.portrait(MARIE)).isEmpty();
    }

    @Test
    void anImportIsAllOrNothingWithOneNote() {
        List<Documents.Import> good = List.of(
                new Documents.Import(
                        ANA, new MemberId(1), draft(DocumentKind.LETTER, "Un"), file("un.pdf", Papers.pdf(1, "un"))),
                new Documents.Import(
                        MARIE,
                        new MemberId(1),
                        draft(DocumentKind.LETTER, ""),
                        file("deux.pdf", Papers.pdf(1, "deux"))));
        assertThat(documents.addAll(good)).isEqualTo(2);
        assertThat(cupboard.session.noted).containsExactly("IMPORT document 2");
        List<Documents.Import> bad = List.of(
                new Documents.Import(
                        ANA,
                        new MemberId(1),
                        draft(DocumentKind.LETTER, "Trois"),
                        file("3.pdf", Papers.pdf(1, "trois"))),
                new Documents.Import(
                        ANA, new MemberId(1), draft(DocumentKind.LETTER, "Quatre"), file("4.pdf", Papers.zip())));
        assertThatThrownBy(() -> documents.addAll(bad)).isInstanceOf(Refusal.class);
        assertThat(documents.all(ANA)).hasSize(1);
    }

    private static Incoming file(String name, byte[] bytes) {
        return new Incoming(name, () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void theLimitIsThePracticesToSet() {
        assertThat(documents.limit().megabytes()).isEqualTo(20);
        documents.limit().save(1);
        assertThatThrownBy(() -> documents.add(
                        ANA, draft(DocumentKind.OTHER, "Gros"), "g.jpg", Papers.longJpeg((1 << 20) + 70_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dépasse 1");
        documents.limit().save(2);
        documents.add(ANA, draft(DocumentKind.OTHER, "Gros"), "g.jpg", Papers.longJpeg((1 << 20) + 70_000));
        assertThatThrownBy(() -> documents.limit().save(201)).isInstanceOf(Refusal.class);
    }

    @Test
    void aSourceThatBreaksOffIsNotTheDatabasesFault() {
        InputStream torn = new InputStream() {
            private final InputStream whole = new ByteArrayInputStream(Papers.half(Papers.pdf(9, "clé")));

            @Override
            public int read() throws IOException {
                int read = whole.read();
                if (read < 0) {
                    throw new IOException("unplugged");
                }
                return read;
            }
        };
        assertThatThrownBy(() -> documents.add(ANA, draft(DocumentKind.OTHER, "x"), "x.pdf", torn))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rebranchez");
        assertThat(documents.all(ANA)).isEmpty();
    }

    @Test
    void whoDoesNotCareSeesAndAddsNothing() {
        Document added = cupboard.add(DocumentKind.OTHER, "x", Papers.pdf(1, "x"));
        cupboard.session.rights.remove(Right.CARE);
        assertThatThrownBy(() -> documents.of(ANA)).hasMessage("no CARE");
        assertThatThrownBy(() -> documents.read(added.id(), InputStream::readAllBytes))
                .hasMessage("no CARE");
        assertThatThrownBy(() -> documents.open(added.id())).hasMessage("no CARE");
        assertThatThrownBy(() -> documents.portrait(ANA)).hasMessage("no CARE");
        assertThatThrownBy(() -> documents.withdraw(added, "x")).hasMessage("no CARE");
        assertThatThrownBy(() -> cupboard.add(DocumentKind.OTHER, "y", Papers.pdf(1, "y")))
                .hasMessage("no CARE");
    }
}
