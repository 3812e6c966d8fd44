package fr.boussole.security;

import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.Screen;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What the shell needs of this room: the door's screens, and the cards of the settings. */
public final class SecurityFeature {
    private final Accounts accounts;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;

    public SecurityFeature(Accounts accounts, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.accounts = accounts;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Signing in, and coming back to a locked window: call {@link Screen#shown} each time it is laid over the window.
     *
     * @param entered the practice is open and someone is in it: compare {@code practice.account()} with who was there
     */
    public Screen signIn(Consumer<OpenPractice> entered) {
        SignInPresenter presenter = new SignInPresenter(accounts, background, dialogs, entered);
        SignInView view = new SignInView(presenter);
        return new Screen() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
                view.focusFirst();
            }

            @Override
            public String help() {
                return "signin";
            }
        };
    }

    /** A card of the settings for everyone. */
    public Node ownPassword() {
        return new PasswordView(new PasswordPresenter(accounts, background, dialogs, notices));
    }

    /** For an administrator. @param reissued shows the new recovery key, see {@link #recoveryKey} */
    public Node accounts(Consumer<RecoveryKey> reissued) {
        AccountsPresenter presenter = new AccountsPresenter(accounts, background, dialogs, notices, reissued);
        presenter.load();
        return new AccountsView(presenter);
    }

    /**
     * A new recovery key, at founding and after a reissue.
     *
     * @param practice its name, for the printed sheet
     * @param kept she typed it back
     */
    public Node recoveryKey(RecoveryKey key, String practice, Runnable kept) {
        return new RecoveryKeyView(new RecoveryKeyPresenter(
                key, practice, new Desk(background, dialogs, notices, clock), Paper::print, kept));
    }

    /** For an administrator. */
    public Screen journal(Naming naming) {
        return new JournalView(new JournalPresenter(accounts, naming, background, dialogs, notices, clock));
    }
}
