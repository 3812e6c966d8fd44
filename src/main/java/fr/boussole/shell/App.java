package fr.boussole.shell;

import fr.boussole.platform.Progress;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.FailureLog;
import fr.boussole.platform.ui.FileChoice;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxDialogs;
import fr.boussole.platform.ui.FxFileChoice;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.IdleLock;
import fr.boussole.platform.ui.Modal;
import fr.boussole.security.Accounts;
import fr.boussole.security.Founding;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.Restoring;
import fr.boussole.security.SecurityFeature;
import fr.boussole.security.Strength;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.Right;
import fr.boussole.wiring.Services;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The window's life: first start, sign-in, a desk for each person, lock, close. With {@link Desks} the only place that
 * says {@code new} for services.
 */
final class App {
    /** What differs between the real window and a test: choosers, who shows a file elsewhere, cost of a password. */
    record Choices(FileChoice files, Consumer<Path> opener, Strength strength) {
        static Choices of(Stage stage, Consumer<Path> opener) {
            return new Choices(new FxFileChoice(stage), opener, Strength.STANDARD);
        }
    }

    /** A colleague has her own pages; so has she herself with other rights. */
    private record Sitter(MemberId who, Set<Right> rights) {}

    private final Stage stage;
    private final Clock clock;
    private final Choices choices;
    private final Texts texts = Texts.beside(App.class);
    private final FxBackground background = new FxBackground();
    private final FailureLog log = FailureLog.toLogger();
    private final Frame frame;
    private final FxDialogs dialogs;
    private final FxNotices doorNotices;
    private final IdleLock idle;
    private final Map<Sitter, Seat> desks = new HashMap<>();

    private PracticeFolder folder;
    private Preferences preferences;
    private Accounts accounts;
    private @Nullable SampleFolder sample;
    private @Nullable Closing closing;
    private @Nullable Services services;
    private @Nullable Seat desk;

    App(Stage stage, PracticeFolder folder, Clock clock, Choices choices) {
        this.stage = stage;
        this.folder = folder;
        this.clock = clock;
        this.choices = choices;
        preferences = Preferences.read(folder.root());
        accounts = new Accounts(folder, clock, choices.strength());
        frame = new Frame(preferences.of("last").theme(), 1280, 720);
        doorNotices = new FxNotices(frame.over());
        dialogs = new FxDialogs(frame.modal(), choices.files(), log);
        new Keys(
                frame.scene(), () -> desk, this::setPercent, () -> frame.theme().percent(), frame.modal()::isShown);
        idle = new IdleLock(frame.scene(), Duration.minutes(10), this::lock);
    }

    /** Shows the window with its first page. */
    void start() {
        if (accounts.exists()) {
            showSignIn();
        } else {
            showWelcome();
        }
        showWindow();
    }

    /** The same with the sample practice, made anew. */
    void startSample() {
        WelcomePresenter welcome = showWelcome();
        showWindow();
        welcome.sample();
    }

    private void showWindow() {
        stage.setScene(frame.scene());
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.show();
        SelfClosing.watch();
    }

    private WelcomePresenter showWelcome() {
        stage.setTitle(texts.get("window.title"));
        WelcomePresenter welcome = new WelcomePresenter(
                founder(folder), background, dialogs, this::openSample, this::enter, this::showSignIn);
        frame.show(new WelcomeView(welcome, security()));
        return welcome;
    }

    private void showSignIn() {
        stage.setTitle(texts.get("window.title"));
        var door = security().signIn(this::entered);
        frame.show(door.node());
        door.shown();
    }

    private SecurityFeature security() {
        return new SecurityFeature(accounts, background, dialogs, doorNotices, clock);
    }

    /** From the first start: she has just made her account. */
    private void enter(String code, String password) {
        background.run(
                () -> accounts.signIn(code, password),
                this::entered,
                cause -> dialogs.failed(texts.get("enter.failed"), cause));
    }

    private void entered(OpenPractice practice) {
        background.run(
                () -> Desks.Facts.read(services(practice), practice),
                facts -> sitDown(practice, facts),
                cause -> dialogs.failed(texts.get("enter.failed"), cause));
    }

    /** Made in the background at the first sign-in. */
    private synchronized Services services(OpenPractice practice) {
        if (services == null) {
            services = new Services(practice, clock);
        }
        return services;
    }

    private void sitDown(OpenPractice practice, Desks.Facts facts) {
        Seat mine = desks.computeIfAbsent(
                new Sitter(facts.me().id(), facts.me().rights()),
                ignored -> new Desks(practice, services(practice), accounts, background, dialogs, clock)
                        .seat(facts, this));
        desk = mine;
        mine.main().practice.set(facts.practice());
        mine.main().setFollowed(facts.followed());
        mine.main().notice.set(sample == null ? "" : texts.get("sample.notice"));
        setTitle(facts.practice());
        lockAfter(facts.idleMinutes());
        setLook(preferences.of(key(facts.me().id())));
        background.run(this::writePreferences, done -> {}, cause -> log.write(cause));
        frame.show(mine.view());
        mine.comeBack();
    }

    /**
     * Ctrl+L and after idle minutes. A closing or a backup under way ends in her name before anyone can sign in; until
     * then the window is covered. The sample stays open: nobody knows its password.
     */
    void lock() {
        Seat mine = desk;
        if (mine != null && sample != null) {
            mine.notices().say(texts.get("sample.nolock"));
        } else if (mine != null && (closing == null || !closing.underWay())) {
            desk = null;
            mine.leave(frame.modal());
            frame.show(new WaitView(texts));
            background.whenDone(() ->
                    background.run(Executors.callable(accounts::lock), done -> showSignIn(), cause -> {
                        showSignIn();
                        dialogs.failed(texts.get("lock.failed"), cause);
                    }));
        }
    }

    Consumer<Path> opener() {
        return choices.opener();
    }

    Modal modal() {
        return frame.modal();
    }

    /** Its name stands in the title and above the rooms. */
    void practiceChanged(Practice practice) {
        desks.values().forEach(one -> one.main().practice.set(practice.name()));
        setTitle(practice.name());
    }

    private void setTitle(String practice) {
        stage.setTitle(sample == null ? texts.get("window.practice", practice) : texts.get("window.sample", practice));
    }

    /** @param minutes without key, click or move */
    void lockAfter(int minutes) {
        idle.restart(Duration.minutes(minutes));
    }

    /** What the window looks like for who is signed in; kept for her. */
    Preferences.Choice look() {
        return preferences.of(who());
    }

    void setLook(Preferences.Choice wanted) {
        preferences.keep(who(), wanted);
        frame.setTheme(wanted.theme());
        background.run(this::writePreferences, done -> {}, cause -> log.write(cause));
    }

    private void setPercent(int wanted) {
        setLook(new Preferences.Choice(look().look(), wanted));
    }

    private boolean writePreferences() {
        if (accounts.exists()) {
            preferences.write();
        }
        return true;
    }

    private String who() {
        return accounts.practice()
                .flatMap(OpenPractice::account)
                .map(account -> key(account.id()))
                .orElse("last");
    }

    private static String key(MemberId member) {
        return "member." + member.value();
    }

    /** Something nobody foresaw: said once, with a code; what follows from it is only written down. */
    void unexpected(Throwable failure) {
        Platform.runLater(() -> {
            if (frame.modal().isShown("dialog")) {
                log.write(failure);
            } else {
                dialogs.failed(
                        texts.get("unexpected"),
                        failure instanceof Exception exception ? exception : new IllegalStateException(failure));
            }
        });
    }

    /** The window's cross: nothing typed is lost silently, long work is not cut off, a backup is made. */
    private void close() {
        if (closing == null || !closing.underWay()) {
            closing = new Closing(frame.modal(), background, dialogs, accounts, sample == null, this::leave);
            closing.ask(desks.values().stream().anyMatch(Seat::unsaved));
        }
    }

    private void leave() {
        stage.hide();
        if (sample != null) {
            sample.close();
        }
        Platform.exit();
    }

    private Background.Cancel openSample(Consumer<Progress.State> moved, Consumer<Exception> failed) {
        return background.run(
                progress -> SampleFolder.found(clock, choices.strength(), progress),
                moved,
                made -> {
                    sample = made;
                    folder = made.practice();
                    preferences = Preferences.read(folder.root());
                    accounts = new Accounts(folder, clock, choices.strength());
                    enter(made.code(), made.password());
                },
                failed);
    }

    private Founder founder(PracticeFolder where) {
        return new Founder(
                where, new Founding(clock, choices.strength()), new Restoring(clock, choices.strength()), clock);
    }
}
