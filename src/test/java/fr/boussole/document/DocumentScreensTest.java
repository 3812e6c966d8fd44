package fr.boussole.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientTab;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.Screens;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tab, the form over it and the viewer, by keyboard alone. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class DocumentScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final CountedBackground background = new CountedBackground();
    final List<String> printed = new ArrayList<>();
    Cupboard cupboard;
    DocumentFeature feature;
    PatientTab.Page tab;
    StackPane root;
    VBox page;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        cupboard = supply(() -> {
            Cupboard filled = new Cupboard(home);
            filled.add(DocumentKind.PRESCRIPTION, "Ordonnance de pansements, Dr Sallière", Papers.pdf(1, "Ordonnance"));
            filled.add(
                    DocumentKind.REPORT,
                    "Compte rendu d'hospitalisation en service de médecine vasculaire et "
                            + "d'explorations fonctionnelles, du 12 au 27 octobre",
                    Papers.pdf(3, "Compte rendu"));
            filled.add(DocumentKind.RIGHTS_CARD, "Attestation ALD", Papers.pdf(2, "Attestation"));
            filled.documents.withdraw(
                    filled.add(DocumentKind.LETTER, "Courrier", Papers.pdf(1, "Erreur")), "autre personne");
            filled.add(DocumentKind.WOUND_PHOTO, "Talon gauche", Papers.picture("jpg", 1200, 900));
            return filled;
        });
        root = new StackPane();
        modal = new Modal(root);
        FxNotices notices = new FxNotices(root);
        Desk desk = new Desk(background, dialogs, notices, cupboard.clock);
        feature = new DocumentFeature(
                cupboard.documents,
                desk,
                modal,
                () -> new PdfPane(background, dialogs, notices, paper -> printed.add(paper.name()), path -> {}));
        page = new VBox();
        page.getStyleClass().add("page");
        root.getChildren().addFirst(page);
        scene = Screens.show(stage, root, Theme.light(), 1092, 660);
        show(feature.tab().of(Cupboard.ANA));
    }

    private void show(PatientTab.Page shown) {
        tab = shown;
        VBox.setVgrow(tab.node(), Priority.ALWAYS);
        page.getChildren().setAll(tab.node());
        tab.shown();
    }

    @AfterEach
    void close() {
        cupboard.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void papersAreSeenTurnedPrintedAndOpenedByKeyboard(FxRobot robot) {
        background.settle();
        Screens.shots(scene, "documents-tab");
        select(0);
        background.settle();
        Screens.shots(scene, "documents-tab-photo");
        double before = picture().getImage().getWidth() / picture().getImage().getHeight();
        focus("#pdf-scroll");
        robot.push(KeyCode.R);
        background.settle();
        assertThat(picture().getImage().getWidth() / picture().getImage().getHeight())
                .isLessThan(before);
        assertThat(supply(() -> cupboard.documents.byId(new DocumentId(5)).orElseThrow())
                        .content()
                        .turns())
                .isEqualTo(1);
        assertThat(Screens.onScreenThread(() -> tab.print())).isTrue();
        background.settle();
        assertThat(printed).containsExactly("2026-11-03-photo-de-plaie-5.jpg");
        select(2);
        background.settle();
        robot.push(KeyCode.ENTER);
        background.settle();
        assertThat(modal.isShown("document-viewer")).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        background.settle();
        Screens.shots(scene, "document-viewer");
        robot.push(KeyCode.ESCAPE);
        assertThat(modal.isShown()).isFalse();
    }

    @Test
    void aPaperIsAttachedByKeyboard(FxRobot robot) throws Exception {
        Path file = Files.write(folder.resolve("resultats_labo.pdf"), Papers.pdf(1, "Labo"));
        Path bad = Files.write(folder.resolve("faux.pdf"), Papers.zip());
        background.settle();
        dialogs.chosen = Optional.of(bad);
        robot.clickOn("#documents-attach");
        Screens.shots(scene, "document-attach");
        robot.push(KeyCode.SPACE);
        background.settle();
        robot.push(KeyCode.ENTER);
        background.settle();
        Screens.shots(scene, "document-attach-refused");
        assertThat(modal.isShown("document-attach")).isTrue();
        dialogs.chosen = Optional.of(file);
        robot.clickOn("#document-choose");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Bilan sanguin").push(KeyCode.ENTER);
        background.settle();
        assertThat(modal.isShown()).isFalse();
        assertThat(table().getItems()).hasSize(5);
        Screens.shot(scene, "documents-attached");
    }

    @Test
    void aPaperIsDescribedWithdrawnAndComesBack(FxRobot robot) {
        background.settle();
        select(2);
        robot.push(KeyCode.F2);
        Screens.shots(scene, "document-form");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Sortie").push(KeyCode.ENTER);
        background.settle();
        assertThat(modal.isShown()).isFalse();
        focus("#documents-table");
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);
        background.settle();
        Screens.shots(scene, "document-withdraw");
        robot.write("illisible").push(KeyCode.ENTER);
        background.settle();
        assertThat(table().getItems()).hasSize(3);
        focus("#documents-withdrawn");
        robot.push(KeyCode.SPACE);
        background.settle();
        assertThat(table().getItems()).hasSize(5);
        select(withdrawn());
        background.settle();
        Screens.shots(scene, "documents-tab-withdrawn");
        focus("#documents-table");
        robot.push(KeyCode.DELETE);
        background.settle();
        assertThat(supply(() -> cupboard.documents.of(Cupboard.ANA))).hasSize(4);
    }

    @Test
    void anEmptyTabSaysWhatItIsFor() {
        Screens.onScreenThread(() -> {
            show(feature.tab().of(Cupboard.MARIE));
            return true;
        });
        background.settle();
        Screens.shots(scene, "documents-tab-empty");
        assertThat(scene.lookup("#documents-first")).isNotNull();
    }

    @Test
    void anotherRoomAttachesOneOrTakesTheOneThatIsThere(FxRobot robot) {
        background.settle();
        List<DocumentId> taken = new ArrayList<>();
        Screens.onScreenThread(() -> {
            feature.attach(
                    Cupboard.ANA,
                    DocumentKind.PRESCRIPTION,
                    List.of(new Incoming(
                            "ordonnance.pdf", () -> new ByteArrayInputStream(Papers.picture("jpg", 1200, 900)))),
                    one -> taken.add(one.id()));
            return true;
        });
        robot.push(KeyCode.ENTER);
        background.settle();
        Screens.shots(scene, "document-attach-known");
        robot.clickOn("#document-known");
        background.settle();
        assertThat(taken).containsExactly(new DocumentId(5));
    }

    /** The first row of a paper that was withdrawn. */
    private int withdrawn() {
        for (int row = 0; row < table().getItems().size(); row++) {
            if (table().getItems().get(row) instanceof Document paper
                    && paper.withdrawal().isPresent()) {
                return row;
            }
        }
        throw new AssertionError("none is withdrawn");
    }

    private void select(int row) {
        Screens.onScreenThread(() -> {
            table().requestFocus();
            table().getSelectionModel().select(row);
            return true;
        });
    }

    private void focus(String id) {
        Screens.onScreenThread(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#documents-table");
    }

    private ImageView picture() {
        return (ImageView) scene.lookup("#pdf-picture");
    }

    private static <T> T supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
