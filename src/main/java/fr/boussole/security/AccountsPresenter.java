package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who can sign in: an administrator gives a password, takes an access away, makes a new recovery key. */
final class AccountsPresenter {
    final ObservableList<Account> accounts = FXCollections.observableArrayList();
    /** Whose password is being set. */
    final ObjectProperty<@Nullable Account> chosen = new SimpleObjectProperty<>();

    final StringProperty password = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** Her own password, asked before a new recovery key. */
    final StringProperty current = new SimpleStringProperty("");

    final ObjectProperty<@Nullable Refusal> reissueRefusal = new SimpleObjectProperty<>();

    private final Accounts door;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Consumer<RecoveryKey> reissued;
    private final Texts texts = Texts.beside(AccountsPresenter.class);

    AccountsPresenter(
            Accounts door, Background background, Dialogs dialogs, Notices notices, Consumer<RecoveryKey> reissued) {
        this.door = door;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.reissued = reissued;
    }

    void load() {
        background.run(() -> door.passwords().accounts(), this::show, this::failed);
    }

    /** « ne se connecte pas encore », « se connecte », « a quitté l'équipe ». */
    String state(Account account) {
        if (!account.present()) {
            return texts.get("accounts.left");
        }
        return account.password() ? texts.get("accounts.can") : texts.get("accounts.cannot");
    }

    void setPassword() {
        Account account = chosen.get();
        if (account == null) {
            return;
        }
        String secret = password.get();
        run(
                () -> {
                    door.passwords().set(account.id(), secret);
                    return door.passwords().accounts();
                },
                refusal,
                list -> {
                    password.set("");
                    show(list);
                    notices.say(texts.get("accounts.set", account.name()));
                });
    }

    void remove() {
        Account account = chosen.get();
        if (account == null || !account.password()) {
            return;
        }
        dialogs.ask(
                new Dialogs.Question(
                        texts.get("accounts.remove.title", account.name()),
                        texts.get("accounts.remove.body"),
                        texts.get("accounts.remove"),
                        true),
                () -> run(
                        () -> {
                            door.passwords().remove(account.id());
                            return door.passwords().accounts();
                        },
                        refusal,
                        list -> {
                            show(list);
                            notices.say(texts.get("accounts.removed", account.name()));
                        }));
    }

    void reissue() {
        String own = current.get();
        run(() -> door.passwords().reissueRecoveryKey(own), reissueRefusal, key -> {
            current.set("");
            reissued.accept(key);
        });
    }

    private void show(List<Account> list) {
        Account before = chosen.get();
        accounts.setAll(list);
        chosen.set(list.stream()
                .filter(a -> before != null && a.id().equals(before.id()))
                .findFirst()
                .orElse(null));
    }

    private <T> void run(Callable<T> work, ObjectProperty<@Nullable Refusal> at, Consumer<T> done) {
        at.set(null);
        background.run(work, done, failure -> {
            if (failure instanceof Refusal expected) {
                at.set(expected);
            } else {
                failed(failure);
            }
        });
    }

    private void failed(Exception failure) {
        dialogs.failed(texts.get("accounts.failed"), failure);
    }
}
