package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. */
final class PasswordPresenter {
    final StringProperty current = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty repeated = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Accounts accounts;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts = Texts.beside(PasswordPresenter.class);

    PasswordPresenter(Accounts accounts, Background background, Dialogs dialogs, Notices notices) {
        this.accounts = accounts;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    void save() {
        if (!password.get().equals(repeated.get())) {
            refusal.set(Refusal.at("repeated", texts.get("password.repeat.differs")));
            return;
        }
        if (busy.get()) {
            return;
        }
        String old = current.get();
        String fresh = password.get();
        busy.set(true);
        refusal.set(null);
        background.run(
                () -> {
                    accounts.passwords().changeOwn(old, fresh);
                    return true;
                },
                done -> {
                    busy.set(false);
                    clear();
                    notices.say(texts.get("password.changed"));
                },
                failure -> {
                    busy.set(false);
                    if (failure instanceof Refusal expected) {
                        refusal.set(expected);
                    } else {
                        dialogs.failed(texts.get("password.failed"), failure);
                    }
                });
    }

    void clear() {
        current.set("");
        password.set("");
        repeated.set("");
        refusal.set(null);
    }
}
