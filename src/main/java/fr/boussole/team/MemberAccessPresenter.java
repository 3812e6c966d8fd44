package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Whether the chosen member can sign in; a first or new password for her, or none any more. */
final class MemberAccessPresenter {
    /** Whether there is a member to speak of, and an administrator to do it. */
    final BooleanProperty shown = new SimpleBooleanProperty();

    final BooleanProperty hasPassword = new SimpleBooleanProperty();
    final StringProperty state = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final MemberAccess access;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts = Texts.beside(MemberAccessPresenter.class);
    private Optional<Member> member = Optional.empty();
    private Optional<Set<MemberId>> withPassword = Optional.empty();

    MemberAccessPresenter(MemberAccess access, Background background, Dialogs dialogs, Notices notices) {
        this.access = access;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    void load() {
        background.run(
                access::withPassword,
                found -> {
                    withPassword = Optional.of(found);
                    show();
                },
                this::unread);
    }

    void of(Optional<Member> chosen) {
        member = chosen;
        password.set("");
        refusal.set(null);
        show();
    }

    void setPassword() {
        refusal.set(null);
        String typed = password.get();
        member.ifPresent(her -> background.run(
                () -> {
                    access.setPassword(her.id(), typed);
                    return her;
                },
                done -> {
                    password.set("");
                    notices.say(texts.get("access.set", done.name().full()));
                    load();
                },
                this::failed));
    }

    void remove() {
        member.ifPresent(her -> dialogs.ask(
                new Dialogs.Question(
                        texts.get("access.remove.title", her.name().full()),
                        texts.get("access.remove.body"),
                        texts.get("access.remove.verb"),
                        true),
                () -> background.run(
                        () -> {
                            access.remove(her.id());
                            return her;
                        },
                        done -> load(),
                        this::failed)));
    }

    private void show() {
        boolean has = member.flatMap(her -> withPassword.map(all -> all.contains(her.id())))
                .orElse(false);
        hasPassword.set(has);
        state.set(has ? texts.get("access.has") : texts.get("access.none"));
        shown.set(member.isPresent() && withPassword.isPresent());
    }

    private void unread(Exception cause) {
        // Without the right to administrate the card is not there: nothing to say.
        withPassword = Optional.empty();
        show();
        if (!(cause instanceof Refusal)) {
            dialogs.failed(texts.get("access.failed"), cause);
        }
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            dialogs.failed(texts.get("access.failed"), cause);
        }
    }
}
