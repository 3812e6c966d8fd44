package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.TypeAheadField;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form of a file in two groups: who she is and where she lives; who pays, who sends her. */
final class PatientFormView extends VBox {
    private final PatientFormPresenter presenter;
    private final PatientDraftPresenter draft;
    private final Texts texts = Texts.beside(PatientFormView.class);
    private final TextField first = new TextField();
    private final ScrollPane scroll = new ScrollPane();

    PatientFormView(PatientFormPresenter presenter) {
        this.presenter = presenter;
        this.draft = presenter.draft;
        getStyleClass().add("page");
        setId("patient-form");
        Header header = new Header(
                "",
                new ActionButton("patient-cancel", texts.get("form.cancel"), presenter::cancel).shortcut("Esc"),
                new ActionButton("patient-save", texts.get("form.save"), presenter::save)
                        .icon(Feather.CHECK)
                        .shortcut("Ctrl S")
                        .primary());
        header.titleProperty().bind(presenter.title);
        header.getStyleClass().add("whole-name");
        header.setMinHeight(USE_PREF_SIZE);
        HBox columns = new HBox(column(identity(), home()), column(coverage(), referral(), inclusion()));
        columns.getStyleClass().add("card-columns");
        Form form = new Form(columns).refusals(presenter.refusal);
        form.getStyleClass().add("wide");
        scroll.setContent(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        presenter.refusal.subscribe(refusal -> reveal());
    }

    /** The form moved the focus to the field that is refused; this brings it into sight. */
    private void reveal() {
        Node field = getScene() == null ? null : getScene().getFocusOwner();
        Node content = scroll.getContent();
        if (field == null || !inside(field, content)) {
            return;
        }
        double hidden = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        double top = content.sceneToLocal(field.localToScene(0, 0)).getY()
                - scroll.getViewportBounds().getHeight() / 3;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private static boolean inside(Node node, Node container) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == container) {
                return true;
            }
        }
        return false;
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
            presenter.tidy();
            presenter.save();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            presenter.cancel();
            key.consume();
        }
    }

    void focusFirst() {
        Focus.give(first);
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("cards");
        // The same wish of width, so that both columns get the same.
        column.setPrefWidth(400);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Card identity() {
        return new Card(texts.get("card.identity"))
                .inside(
                        Form.beside(
                                field("birthName", texts.get("field.birthName"), first, draft.birthName),
                                text("birthGivenNames", texts.get("field.birthGivenNames"), draft.birthGivenNames)),
                        Form.beside(
                                text("birthDate", texts.get("field.birthDate"), draft.birthDate)
                                        .help(texts.get("birth.date.help")),
                                new FormField("sex", texts.get("field.sex"), sex())),
                        Form.beside(
                                text("usedName", texts.get("field.usedName"), draft.usedName),
                                text("usedGivenName", texts.get("field.usedGivenName"), draft.usedGivenName)),
                        Form.beside(
                                text("birthPlace", texts.get("field.birthPlace"), draft.birthPlace)
                                        .help(texts.get("birth.place.help")),
                                new FormField("identityStatus", texts.get("field.identityStatus"), identityStatus())),
                        text("code", texts.get("field.code"), draft.code)
                                .shortField()
                                .help(texts.get("code.help")));
    }

    private ChoiceView<Sex> sex() {
        ChoiceView<Sex> box = new ChoiceView<>(
                "patient-sex",
                List.of(Sex.values()),
                sex -> sex == Sex.F ? texts.get("sex.female") : texts.get("sex.male"));
        box.valueProperty().bindBidirectional(draft.sex);
        return box;
    }

    private ChoiceView<IdentityStatus> identityStatus() {
        ChoiceView<IdentityStatus> box = new ChoiceView<>(
                "patient-identity-status", List.of(IdentityStatus.values()), status -> texts.of(status));
        box.valueProperty().bindBidirectional(draft.identityStatus);
        return box;
    }

    private Card home() {
        return new Card(texts.get("card.home"))
                .inside(
                        text("address", texts.get("field.street"), draft.address),
                        Form.beside(
                                text("postalCode", texts.get("field.postalCode"), draft.postalCode),
                                text("city", texts.get("field.city"), draft.city)),
                        text("addressExtra", texts.get("field.addressExtra"), draft.addressExtra),
                        text("accessNote", texts.get("field.accessNote"), draft.accessNote)
                                .help(texts.get("access.help")),
                        Form.beside(
                                text("phone", texts.get("field.phone"), draft.phone),
                                text("mobile", texts.get("field.mobile"), draft.mobile)),
                        text("email", texts.get("field.email"), draft.email));
    }

    private Card coverage() {
        FormField nir = text("nir", texts.get("field.nir"), draft.nir);
        nir.warningProperty().bind(presenter.nirDoubt);
        return new Card(texts.get("card.coverage"))
                .inside(
                        nir,
                        text("fund", texts.get("field.fund"), draft.fund),
                        Form.beside(
                                text("amo", texts.get("field.amo"), draft.amo),
                                text("amc", texts.get("field.amc"), draft.amc)),
                        text("complementary", texts.get("field.complementary"), draft.complementary),
                        check("ald", texts.get("ald.words"), draft.ald));
    }

    private Card referral() {
        FormField rpps = text("doctorRpps", texts.get("field.doctorRpps"), draft.doctorRpps);
        rpps.warningProperty().bind(presenter.rppsDoubt);
        return new Card(texts.get("card.referral"))
                .inside(
                        Form.beside(
                                text("doctor", texts.get("field.doctor"), draft.doctor),
                                new FormField(
                                        "doctors",
                                        texts.get("field.doctors"),
                                        new TypeAheadField<>(
                                                "patient-doctors",
                                                texts.get("field.doctors.prompt"),
                                                presenter.doctors))),
                        Form.beside(rpps, text("doctorPhone", texts.get("field.doctorPhone"), draft.doctorPhone)),
                        Form.beside(
                                text("prescriber", texts.get("field.prescriber"), draft.prescriber),
                                text("prescribedOn", texts.get("field.prescribedOn"), draft.prescribedOn)));
    }

    private Card inclusion() {
        return new Card(texts.get("card.inclusion"))
                .inside(
                        Form.beside(
                                text("informedOn", texts.get("field.informedOn"), draft.informedOn),
                                text("includedOn", texts.get("field.includedOn"), draft.includedOn)
                                        .help(texts.get("included.help"))),
                        check("opposes", texts.get("opposes.words"), draft.opposes));
    }

    private FormField text(String name, String label, StringProperty value) {
        return field(name, label, new TextField(), value);
    }

    private FormField field(String name, String label, TextField field, StringProperty value) {
        field.setId("patient-" + name);
        field.textProperty().bindBidirectional(value);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                presenter.tidy();
            }
        });
        return new FormField(name, label, field);
    }

    private static CheckBox check(String name, String label, BooleanProperty value) {
        CheckBox box = new CheckBox(label);
        box.setId("patient-" + name);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }
}
