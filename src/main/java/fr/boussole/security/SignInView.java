package fr.boussole.security;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.SecretField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One card in the middle of the page, with the form of the present step. */
final class SignInView extends StackPane {
    private final SignInPresenter presenter;
    private final Texts texts = Texts.beside(SignInView.class);
    private final VBox card = new VBox();
    private final Label capsLock;

    SignInView(SignInPresenter presenter) {
        this.presenter = presenter;
        capsLock = Words.paragraph(texts.get("signin.caps"), "warning");
        capsLock.setGraphic(Icon.small(Feather.ALERT_TRIANGLE));
        capsLock.setId("signin-caps");
        setId("signin");
        getStyleClass().add("page");
        card.getStyleClass().add("dialog-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // With large text the longest form is higher than the window.
        StackPane middle = new StackPane(card);
        ScrollPane page = new ScrollPane(middle);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        getChildren().add(page);
        presenter.step.subscribe(this::show);
        presenter.loads.subscribe(loads -> focusFirst());
        setOnKeyReleased(event -> {
            if (event.getCode() == KeyCode.CAPS || event.getTarget() instanceof TextField) {
                sayCapsLock();
            }
        });
    }

    /** The first thing to type. */
    void focusFirst() {
        if (lookup("#signin-code") instanceof TextField code && code.getText().isEmpty()) {
            code.requestFocus();
        } else if (lookup("#signin-password") instanceof Node password) {
            password.requestFocus();
        } else if (lookup("#signin-recovery-key") instanceof Node key) {
            key.requestFocus();
        }
    }

    private void show(SignInPresenter.Step step) {
        card.getChildren()
                .setAll(
                        switch (step) {
                            case SIGN_IN -> signIn();
                            case LOCKED -> locked();
                            case FORGOTTEN -> forgotten();
                        });
        sayCapsLock();
        Platform.runLater(this::focusFirst);
    }

    private List<Node> signIn() {
        ActionButton enter = enter(texts.get("signin.enter"));
        return column(
                texts.get("signin.title"),
                texts.get("signin.hint"),
                new Form(code(), password("signin-password", texts.get("signin.password")), capsLock)
                        .refusals(presenter.refusal)
                        .buttons(forgot(), enter));
    }

    private List<Node> locked() {
        ActionButton other = new ActionButton("signin-other", texts.get("signin.other"), presenter::someoneElse).flat();
        Label who = Words.of(presenter.who, "panel-title");
        who.setId("signin-who");
        return column(
                texts.get("locked.title"),
                texts.get("locked.hint"),
                who,
                new Form(password("signin-password", texts.get("signin.password")), capsLock)
                        .refusals(presenter.refusal)
                        .buttons(forgot(), enter(texts.get("locked.enter"))),
                other);
    }

    private List<Node> forgotten() {
        TextField key = new TextField();
        key.setId("signin-recovery-key");
        key.textProperty().bindBidirectional(presenter.recoveryKey);
        key.getStyleClass().add("mono");
        ActionButton back = new ActionButton("signin-back", texts.get("forgotten.back"), presenter::back);
        back.setCancelButton(true);
        ActionButton recover =
                new ActionButton("signin-recover", texts.get("forgotten.enter"), presenter::recover).primary();
        recover.setDefaultButton(true);
        return column(
                texts.get("forgotten.title"),
                texts.get("forgotten.hint"),
                new Form(
                                code(),
                                new FormField("recoveryKey", texts.get("forgotten.key"), key)
                                        .help(texts.get("forgotten.key.help")),
                                password("signin-new-password", texts.get("password.new"))
                                        .help(texts.get("password.rule")),
                                new FormField(
                                        "repeated",
                                        texts.get("password.repeat"),
                                        new SecretField("signin-repeated", presenter.repeated)),
                                capsLock)
                        .refusals(presenter.refusal)
                        .buttons(back, recover));
    }

    private static List<Node> column(String title, String hint, Node... content) {
        List<Node> column = new ArrayList<>();
        column.add(new VBox(Words.of(title, "screen-title"), Words.paragraph(hint, "muted")));
        column.addAll(List.of(content));
        return column;
    }

    private FormField code() {
        TextField code = new TextField();
        code.setId("signin-code");
        code.textProperty().bindBidirectional(presenter.code);
        return new FormField("code", texts.get("signin.code"), code).shortField();
    }

    private FormField password(String id, String label) {
        return new FormField("password", label, new SecretField(id, presenter.password));
    }

    private ActionButton forgot() {
        return new ActionButton("signin-forgot", texts.get("signin.forgot"), presenter::forgotten).flat();
    }

    private ActionButton enter(String words) {
        ActionButton enter = new ActionButton("signin-enter", words, presenter::signIn).primary();
        enter.setDefaultButton(true);
        return enter;
    }

    private void sayCapsLock() {
        Shown.set(capsLock, Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
