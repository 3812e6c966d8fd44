package fr.boussole.team;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The practice's form, and its logo below. */
final class PracticeView extends VBox implements Screen {
    private final PracticePresenter presenter;
    private final LogoPresenter logo;
    private final PracticeDraftPresenter draft;
    private final Texts texts = Texts.beside(PracticeView.class);

    PracticeView(PracticePresenter presenter, LogoPresenter logo) {
        this.presenter = presenter;
        this.logo = logo;
        this.draft = presenter.draft;
        setId("practice");
        getStyleClass().add("cards");
        getChildren()
                .addAll(new Card(texts.get("practice.title")).icon(Feather.HOME).inside(form()), new LogoView(logo));
    }

    private Form form() {
        Segments<PracticeKind> kinds = new Segments<>("practice-kind", List.of(PracticeKind.values()), texts::of);
        kinds.valueProperty().bindBidirectional(draft.kind);
        Strip changes = new Strip(Tone.NEUTRAL, Feather.INFO, texts.get("practice.kind.changes"));
        changes.setId("practice-kind-changes");
        Shown.when(changes, presenter.kindChanges);
        TextArea mentions = new TextArea();
        mentions.setId("practice-mentions");
        mentions.setWrapText(true);
        mentions.setPrefRowCount(4);
        mentions.textProperty().bindBidirectional(draft.mentions);
        return new Form(
                        text("name", texts.get("practice.name"), draft.name),
                        new FormField("kind", texts.get("practice.kind"), kinds).help(texts.get("practice.kind.help")),
                        changes,
                        text("street", texts.get("practice.street"), draft.street),
                        Form.beside(
                                text("postalCode", texts.get("practice.postalcode"), draft.postalCode),
                                text("city", texts.get("practice.city"), draft.city)),
                        Form.beside(
                                text("phone", texts.get("member.phone"), draft.phone),
                                text("email", texts.get("member.email"), draft.email)),
                        Form.beside(
                                number("finess", texts.get("practice.finess"), draft.finess, Identifier.FINESS),
                                number("siret", texts.get("member.siret"), draft.siret, Identifier.SIRET)),
                        Words.of(texts.get("practice.paid"), "strong"),
                        number("iban", texts.get("member.iban"), draft.iban, Identifier.IBAN)
                                .help(texts.get("practice.iban.help")),
                        text("holder", texts.get("practice.holder"), draft.holder),
                        new FormField("mentions", texts.get("practice.mentions"), mentions)
                                .help(texts.get("practice.mentions.help")))
                .refusals(presenter.refusal)
                .buttons(new ActionButton("practice-save", texts.get("form.save"), presenter::save).primary());
    }

    private FormField text(String name, String label, StringProperty value) {
        TextField field = new TextField();
        field.setId("practice-" + name);
        field.textProperty().bindBidirectional(value);
        return new FormField(name, label, field);
    }

    private FormField number(String name, String label, StringProperty value, Identifier identifier) {
        FormField field = text(name, label, value);
        field.warningProperty().bind(Objects.requireNonNull(presenter.warnings.get(identifier)));
        return field;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        presenter.load();
        logo.load();
    }

    @Override
    public boolean unsaved() {
        return presenter.unsaved();
    }

    @Override
    public String help() {
        return "settings";
    }
}
