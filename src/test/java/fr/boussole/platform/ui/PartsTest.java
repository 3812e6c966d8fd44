package fr.boussole.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.testing.Screens;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** All parts on one page, in each look; and what each does when it is used. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class PartsTest {
    private record Row(String name, int colour, String time, String amount) {}

    private final SimpleObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();
    private final Paging paging = new Paging(13);
    private Scene scene;
    private StackPane root;
    private FxNotices notices;
    private Modal modal;
    private Table<Row> table;
    private Stepper stepper;
    private Segments<String> segments;
    private int cancelled;
    private String opened = "";

    @Start
    void start(Stage stage) {
        VBox page = new VBox();
        page.getStyleClass().add("page");
        root = new StackPane(page);
        notices = new FxNotices(root);
        modal = new Modal(root);
        Header header = new Header(
                "Facturation d'octobre 2026",
                new ActionButton("back", "Anomalies", () -> {}).icon(Feather.ARROW_LEFT),
                new ActionButton("new", "Nouvelle visite", () -> {})
                        .icon(Feather.PLUS)
                        .shortcut("Ctrl N")
                        .primary());
        header.stateProperty().set("8 visites, 3 h 08 avec les personnes · 3 faites · prochaine : M. Lemoine");
        stepper = new Stepper("Ce qui cloche", "Ce qui va être émis", "C'est fait");
        stepper.noteProperty(0).set("14 corrigées, 1 à vérifier");
        stepper.currentProperty().set(1);

        paging.setTotal(63);
        table = new Table<>(
                        "table",
                        FXCollections.observableArrayList(
                                new Row("M. Rachid Benhaddou", 2, "1 h 08", "61,20 €"),
                                new Row("Mme Geneviève d'Hautefeuille", 1, "24 h 44", "1 335,60 €"),
                                new Row("Mme Marie-Ange Maëstracci-Poli", 3, "9 h 02", "487,80 €")))
                .text("Personne", 220, Row::name, "strong")
                .node("Émise par", 60, row -> new Disc("Clément", "Aubry", row.colour()))
                .number("Temps", 80, Row::time)
                .number("Montant", 90, Row::amount, "strong")
                .node("État", 120, row -> new Pill(Tone.WARNING, Feather.ALERT_TRIANGLE, "À vérifier"))
                .open(row -> opened = row.name());
        segments = new Segments<>("segments", List.of("Toutes 63", "À vérifier 1", "Retenues 2"), words -> words);
        HBox tools = new HBox(new SearchField("filter", "Filtrer"), segments, new Pager("pager", paging));
        tools.getStyleClass().add("table-tools");
        HBox foot = new HBox(Words.of("61 factures à émettre", "strong"), Words.of("22 913,10 €", "panel-title"));
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        Card list = new Card("Ma tournée")
                .icon(Feather.SUN)
                .action(new ActionButton("all", "Tout lire", () -> {}).flat())
                .edge(new VBox(tools, table, foot));
        list.countProperty().set("3");
        HBox.setHgrow(list, Priority.ALWAYS);

        TextField name = new TextField("Lefèvre-Nguyễn d'Été");
        name.setId("family-name");
        TextField rpps = new TextField("10001234560");
        rpps.setId("rpps");
        FormField doubtful = new FormField("rpps", "Numéro RPPS", rpps).shortField();
        doubtful.warningProperty().set("Cette clé ne correspond pas. Le numéro est gardé.");
        ComboBox<String> profession = new ComboBox<>(FXCollections.observableArrayList("infirmière", "médecin"));
        profession.setValue("infirmière");
        Form form = new Form(
                        new FormField("familyName", "Nom de famille", name),
                        doubtful,
                        Form.beside(
                                new FormField("profession", "Profession", profession),
                                new FormField("from", "Depuis le", new DatePicker()).help("jj/mm/aaaa")),
                        new CheckBox("Se souvenir"))
                .refusals(refusal)
                .buttons(
                        new ActionButton("cancel", "Revenir", () -> {}),
                        new ActionButton("save", "Enregistrer", () -> {}).primary());
        Card side = new Card("Fiche").inside(form);
        side.setPrefWidth(380);
        side.setMinWidth(300);
        Card empty = new Card("À prévoir").icon(Feather.BELL).empty("Rien à prévoir cette semaine.");
        empty.rows();
        VBox left = new VBox(list, empty, new ProgressPane("progress", progress, () -> cancelled++));
        left.setSpacing(12);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(left, side);
        columns.setSpacing(12);
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.getChildren()
                .addAll(
                        header,
                        stepper,
                        new Strip(Tone.DANGER, Feather.ALERT_OCTAGON, "Allergie : pénicilline (œdème, 2011)"),
                        columns);
        scene = Screens.show(stage, root, Theme.light());
    }

    @Test
    void allPartsInEveryLook(FxRobot robot) {
        robot.interact(() -> {
            refusal.set(Refusal.at("familyName", "Écrivez le nom de famille."));
            progress.set(new Progress.State("Factures d'octobre", 17, 61));
            table.getSelectionModel().select(1);
            notices.say("Visite de Mme d'Hautefeuille notée : 8:02 – 8:50, 48 min.", () -> {});
        });
        Screens.shots(scene, "parts");
        robot.interact(() -> new FxDialogs(modal, new NoFiles(), new FailureLog(text -> {}))
                .ask(
                        new Dialogs.Question(
                                "Émettre 61 factures ?",
                                "Elles reçoivent leur numéro et ne se modifient plus ; une erreur se corrige par un avoir.",
                                "Émettre",
                                false),
                        () -> {}));
        Screens.shots(scene, "parts-dialog");
        assertThat(robot.lookup("#dialog-back").queryButton().isFocused())
                .as("the harmless button has the focus")
                .isTrue();
    }

    @Test
    void theStylesheetsAreRead() throws java.io.IOException {
        CssParser.errorsProperty().clear();
        for (String sheet : List.of("boussole.css", "light.css", "dark.css")) {
            new CssParser().parse(PartsTest.class.getResource(sheet));
        }
        assertThat(CssParser.errorsProperty()).isEmpty();
        new CssParser().parse(".open { -fx-padding: 1em;");
        assertThat(CssParser.errorsProperty()).hasSize(1);
    }

    @Test
    void aRefusalGoesToItsFieldAndTakesTheFocus(FxRobot robot) {
        robot.interact(() -> refusal.set(Refusal.at("familyName", "Écrivez le nom de famille.")));
        assertThat(robot.lookup("#family-name").query().isFocused()).isTrue();
        assertThat(robot.lookup("Écrivez le nom de famille.").tryQuery()).isPresent();
        robot.interact(() -> refusal.set(new Refusal("Une collègue vient de modifier cette fiche.")));
        assertThat(robot.lookup("Écrivez le nom de famille.").tryQuery()).isEmpty();
        assertThat(robot.lookup("#form-error").queryAs(Label.class).getText()).contains("collègue");
        robot.interact(() -> refusal.set(null));
        assertThat(robot.lookup("#form-error").query().isVisible()).isFalse();
    }

    @Test
    void undoRunsOnceAndByKeyboard(FxRobot robot) {
        int[] undone = {0};
        robot.interact(() -> notices.say("Visite notée.", () -> undone[0]++));
        robot.interact(() -> robot.lookup("#notice-undo").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(notices::undoLast);
        assertThat(undone[0]).isEqualTo(1);
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void aNewNoticeForgetsTheUndoOfTheOneBefore(FxRobot robot) {
        int[] undone = {0};
        robot.interact(() -> notices.say("Visite notée.", () -> undone[0]++));
        robot.interact(() -> notices.say("Sauvegarde faite."));
        robot.interact(notices::undoLast);
        assertThat(undone[0]).isZero();
    }

    @Test
    void escapeClosesAQuestionAndGivesTheFocusBack(FxRobot robot) {
        boolean[] yes = {false};
        robot.interact(() -> robot.lookup("#rpps").query().requestFocus());
        robot.interact(() -> new FxDialogs(modal, new NoFiles(), new FailureLog(text -> {}))
                .ask(new Dialogs.Question("Émettre ?", "Corps.", "Émettre", false), () -> yes[0] = true));
        robot.push(KeyCode.ESCAPE);
        assertThat(modal.isShown()).isFalse();
        assertThat(yes[0]).isFalse();
        assertThat(robot.lookup("#rpps").query().isFocused()).isTrue();
    }

    @Test
    void enterOpensTheChosenRow(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        robot.push(KeyCode.ENTER);
        assertThat(opened).isEqualTo("Mme Marie-Ange Maëstracci-Poli");
    }

    @Test
    void oneSegmentIsAlwaysChosen(FxRobot robot) {
        robot.clickOn("#segments-1");
        assertThat(segments.valueProperty().get()).isEqualTo("À vérifier 1");
        robot.sleep(600).clickOn("#segments-1");
        assertThat(segments.valueProperty().get()).isEqualTo("À vérifier 1");
        robot.interact(() -> segments.valueProperty().set("Retenues 2"));
        assertThat(robot.lookup("#segments-2")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void cancelIsAskedFor(FxRobot robot) {
        robot.interact(() -> progress.set(new Progress.State("Factures", 1, 10)));
        robot.clickOn("#progress-cancel");
        assertThat(cancelled).isEqualTo(1);
        robot.interact(() -> progress.set(null));
        assertThat(robot.lookup("#progress").query().isManaged()).isFalse();
    }

    /** A headless screen has no choosers. */
    private static final class NoFiles implements FileChoice {
        @Override
        public java.util.Optional<java.nio.file.Path> folder(String title) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<java.nio.file.Path> save(String title, String suggestedName) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<java.nio.file.Path> open(String title, List<String> extensions) {
            return java.util.Optional.empty();
        }
    }
}
