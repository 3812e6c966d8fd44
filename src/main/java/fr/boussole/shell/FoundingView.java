package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Stepper;
import fr.boussole.platform.ui.Words;
import fr.boussole.security.RecoveryKey;
import fr.boussole.security.SecurityFeature;
import fr.boussole.team.PracticeKind;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The four steps of a new practice. */
final class FoundingView extends VBox {
    private final FoundingPresenter presenter;
    private final Texts texts;

    FoundingView(FoundingPresenter presenter, SecurityFeature security, Texts texts) {
        this.presenter = presenter;
        this.texts = texts;
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().addAll("bsl-card", "welcome-card");
        Stepper stepper = new Stepper(
                texts.get("found.step.practice"),
                texts.get("found.step.member"),
                texts.get("found.step.tariff"),
                texts.get("found.step.key"));
        stepper.currentProperty().bind(presenter.step);
        StackPane page = new StackPane();
        page.setAlignment(Pos.TOP_LEFT);
        List<Node> pages = List.of(practice(), member(), tariff());
        presenter.step.subscribe(step -> {
            RecoveryKey key = presenter.key.get();
            page.getChildren()
                    .setAll(
                            key == null
                                    ? pages.get(step.intValue())
                                    : security.recoveryKey(
                                            key, presenter.name.get().strip(), presenter::kept));
            Focus.first(page);
        });
        getChildren().addAll(stepper, page);
    }

    private Node practice() {
        Segments<PracticeKind> kinds = new Segments<>("found-kind", List.of(PracticeKind.values()), texts::of);
        kinds.valueProperty().bindBidirectional(presenter.kind);
        return form(
                texts.get("found.next"),
                text("name", "found-name", texts.get("found.name"), presenter.name),
                new FormField("kind", texts.get("found.kind"), kinds).help(texts.get("found.kind.help")),
                text("street", "found-street", texts.get("found.street"), presenter.street),
                Form.beside(
                        text("postalCode", "found-postal-code", texts.get("found.postalcode"), presenter.postalCode),
                        text("city", "found-city", texts.get("found.city"), presenter.city)));
    }

    private Node member() {
        return form(
                texts.get("found.next"),
                Form.beside(
                        text("givenName", "found-given", texts.get("found.given"), presenter.givenName),
                        text("familyName", "found-family", texts.get("found.family"), presenter.familyName)),
                text("code", "found-code", texts.get("found.code"), presenter.code)
                        .help(texts.get("found.code.help"))
                        .shortField(),
                password("password", "found-password", texts.get("found.password"), presenter.password)
                        .help(texts.get("found.password.help")),
                password("again", "found-again", texts.get("found.again"), presenter.again));
    }

    private Node tariff() {
        return form(
                texts.get("found.create"),
                text("rate", "found-rate", texts.get("found.rate"), presenter.rate)
                        .help(texts.get("found.rate.help"))
                        .shortField(),
                Words.paragraph(texts.get("found.rate.later"), "muted"));
    }

    private Form form(String verb, Node... fields) {
        ActionButton next = new ActionButton("found-next", verb, presenter::next).primary();
        next.setDefaultButton(true);
        next.disableProperty().bind(presenter.busy);
        return new Form(fields)
                .refusals(presenter.refusal)
                .buttons(new ActionButton("found-back", texts.get("found.back"), presenter::back), next);
    }

    private static FormField text(String name, String id, String label, StringProperty value) {
        return bound(new TextField(), name, id, label, value);
    }

    private static FormField password(String name, String id, String label, StringProperty value) {
        return bound(new PasswordField(), name, id, label, value);
    }

    private static FormField bound(TextField field, String name, String id, String label, StringProperty value) {
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return new FormField(name, label, field);
    }
}
