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
import fr.boussole.platform.ui.Modal;
import fr.boussole.security.Accounts;
import fr.boussole.security.Founding;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.Restoring;
import fr.boussole.security.SecurityFeature;
import fr.boussole.security.Strength;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The window's life: first start, sign-in, a desk for each person, lock, close. With {@link Desks} the only place that
 * says {@code new} for services.
 */
final class App {
    /** What differs between the real window and a test: choosers, cost of a password guess, time until it locks. */
    record Choices(FileChoice files, Strength strength, Duration idle) {
        static Choices of(Stage stage) {
            return new Choices(new FxFileChoice(stage), Strength.STANDARD, Duration.minutes(10));
        }
    }

    private final Stage stage;
    private final Clock clock;
    private final Choices choices;
    private final Texts texts = Texts.beside(App.class);
    private final FxBackground background = new FxBackground();
    private final FailureLog log = FailureLog.toLogger();
    private final Frame frame;
    private final FxDialogs dialogs;
    private final FxNotices doorNotices;
    private final Map<MemberId, Seat> desks = new HashMap<>();

    private PracticeFolder folder;
    private Preferences preferences;
    private Accounts accounts;
    private boolean sample;
    private @Nullable Services services;
    private @Nullable Seat desk;

    App(Stage stage, PracticeFolder folder, Clock clock, Choices choices) {
        this.stage = stage;
        this.folder = folder;
        this.clock = clock;
        this.choices = choices;
        preferences = Preferences.read(folder.root());
        accounts = new Accounts(folder, clock, choices.strength());
        frame = new Frame(preferences.of("last").theme(systemIsDark()), 1280, 720);
        doorNotices = new FxNotices(frame.over());
        dialogs = new FxDialogs(frame.modal(), choices.files(), log);
        new Keys(
                frame.scene(), () -> desk, this::setPercent, () -> frame.theme().percent(), frame.modal()::isShown);
        new IdleLock(frame.scene(), choices.idle(), background::working, this::lock);
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
        stage.getIcons().addAll(icons());
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
        frame.show(new WelcomeView(welcome));
        return welcome;
    }

    private void showSignIn() {
        stage.setTitle(texts.get("window.title"));
        var door = new SecurityFeature(accounts, background, dialogs, doorNotices, clock).signIn(this::entered);
        frame.show(door.node());
        door.shown();
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
                facts.me().id(),
                ignored -> new Desks(practice, services(practice), accounts, background, dialogs, clock)
                        .seat(facts, this));
        desk = mine;
        mine.main().practice.set(facts.practice());
        mine.main().setFollowed(facts.followed());
        stage.setTitle(texts.get(sample ? "window.sample" : "window.practice", facts.practice()));
        setLook(preferences.of(key(facts.me().id())));
        background.run(this::writePreferences, done -> {}, cause -> log.write(cause));
        frame.show(mine.view());
        mine.navigation().showAgain();
    }

    /** Ctrl+L and after idle minutes; a closing or a backup under way goes on in her name. */
    void lock() {
        Seat mine = desk;
        if (mine != null) {
            desk = null;
            mine.navigation().hide();
            mine.notices().clear();
            background.run(
                    () -> {
                        accounts.lock();
                        return true;
                    },
                    done -> showSignIn(),
                    cause -> {
                        dialogs.failed(texts.get("lock.failed"), cause);
                        showSignIn();
                    });
        }
    }

    Modal modal() {
        return frame.modal();
    }

    /** Its name stands in the title and above the rooms. */
    void practiceChanged(Practice practice) {
        desks.values().forEach(one -> one.main().practice.set(practice.name()));
        stage.setTitle(texts.get(sample ? "window.sample" : "window.practice", practice.name()));
    }

    /** What the window looks like for who is signed in; kept for her. */
    Preferences.Choice look() {
        return preferences.of(who());
    }

    void setLook(Preferences.Choice wanted) {
        preferences.keep(who(), wanted);
        frame.setTheme(wanted.theme(systemIsDark()));
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

    private static boolean systemIsDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Something nobody foresaw: said once, with a code. */
    void unexpected(Throwable failure) {
        Platform.runLater(() -> dialogs.failed(
                texts.get("unexpected"),
                failure instanceof Exception exception ? exception : new IllegalStateException(failure)));
    }

    /** The window's cross: nothing typed is lost silently, long work is not cut off, a backup is made. */
    private void close() {
        new Closing(frame.modal(), background, dialogs, accounts, this::leave)
                .ask(desks.values().stream().anyMatch(one -> one.navigation().unsaved()));
    }

    private void leave() {
        stage.hide();
        if (sample) {
            SamplePractice.delete(folder);
        }
        Platform.exit();
    }

    private Background.Cancel openSample(Consumer<Progress.State> moved, Consumer<Exception> failed) {
        PracticeFolder made = SamplePractice.folder();
        return background.run(
                progress -> SamplePractice.make(founder(made), progress),
                moved,
                account -> {
                    sample = true;
                    folder = made;
                    preferences = Preferences.read(made.root());
                    accounts = new Accounts(made, clock, choices.strength());
                    enter(account.code(), account.password());
                },
                failed);
    }

    private Founder founder(PracticeFolder where) {
        return new Founder(
                where, new Founding(clock, choices.strength()), new Restoring(clock, choices.strength()), clock);
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> App.class.getResource("icon-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(url -> new Image(url.toExternalForm()))
                .toList();
    }
}
