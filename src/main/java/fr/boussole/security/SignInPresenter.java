package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Signing in at start, coming back to a locked window, and setting a new password with the recovery key. */
final class SignInPresenter {
    /** What the screen asks for. */
    enum Step {
        SIGN_IN,
        LOCKED,
        FORGOTTEN
    }

    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.SIGN_IN);
    /** Counts how often who was here has been read: then the first thing to type is known. */
    final IntegerProperty loads = new SimpleIntegerProperty();

    final StringProperty code = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty recoveryKey = new SimpleStringProperty("");
    final StringProperty repeated = new SimpleStringProperty("");
    /** Who locked the window. */
    final StringProperty who = new SimpleStringProperty("");

    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Accounts accounts;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<OpenPractice> entered;
    private final Texts texts = Texts.beside(SignInPresenter.class);
    private Step before = Step.SIGN_IN;

    SignInPresenter(Accounts accounts, Background background, Dialogs dialogs, Consumer<OpenPractice> entered) {
        this.accounts = accounts;
        this.background = background;
        this.dialogs = dialogs;
        this.entered = entered;
    }

    /** Each time the screen comes into view: takes the practice for this copy, remembers who was here. */
    void load() {
        forget();
        run(
                () -> {
                    accounts.claim();
                    return new Start(
                            accounts.lastCode(),
                            accounts.locked() ? accounts.practice().flatMap(OpenPractice::account) : Optional.empty());
                },
                start -> {
                    step.set(start.locked().isPresent() ? Step.LOCKED : Step.SIGN_IN);
                    who.set(start.locked().map(Account::name).orElse(""));
                    code.set(start.locked().map(Account::code).orElse(start.code()));
                    loads.set(loads.get() + 1);
                });
    }

    private record Start(String code, Optional<Account> locked) {}

    void signIn() {
        if (code.get().isBlank()) {
            refusal.set(Refusal.at("code", texts.get("signin.code.missing")));
        } else if (password.get().isEmpty()) {
            refusal.set(Refusal.at("password", texts.get("signin.password.missing")));
        } else {
            String who = code.get();
            String secret = password.get();
            run(() -> accounts.signIn(who, secret), this::enter);
        }
    }

    /** From the lock screen: someone else takes the place. */
    void someoneElse() {
        forget();
        code.set("");
        step.set(Step.SIGN_IN);
    }

    void forgotten() {
        before = step.get();
        password.set("");
        refusal.set(null);
        step.set(Step.FORGOTTEN);
    }

    void back() {
        forget();
        step.set(before);
    }

    void recover() {
        if (code.get().isBlank()) {
            refusal.set(Refusal.at("code", texts.get("signin.code.missing")));
        } else if (!password.get().equals(repeated.get())) {
            refusal.set(Refusal.at("repeated", texts.get("password.repeat.differs")));
        } else {
            String who = code.get();
            String key = recoveryKey.get();
            String secret = password.get();
            run(() -> accounts.recover(key, who, secret), this::enter);
        }
    }

    private void enter(OpenPractice practice) {
        forget();
        entered.accept(practice);
    }

    /** Nothing secret stays on a screen that is left. */
    private void forget() {
        password.set("");
        repeated.set("");
        recoveryKey.set("");
        refusal.set(null);
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set(null);
        background.run(
                work,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                failure -> {
                    busy.set(false);
                    if (failure instanceof Refusal expected) {
                        refusal.set(expected);
                    } else {
                        dialogs.failed(texts.get("signin.failed"), failure);
                    }
                });
    }
}
