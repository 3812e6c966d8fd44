package fr.boussole.shell;

import fr.boussole.document.DocumentFeature;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.prescription.PrescriptionFeature;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.RecoveryKey;
import fr.boussole.security.Restoring;
import fr.boussole.security.SecurityFeature;
import fr.boussole.team.Member;
import fr.boussole.team.Practice;
import fr.boussole.team.Right;
import fr.boussole.team.TeamFeature;
import fr.boussole.template.TemplateFeature;
import fr.boussole.wiring.Services;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Puts the rooms' settings together: a section for each, those of the practice only for who may change them. */
final class SettingsFeature {
    /** What other rooms bring. */
    record Rooms(SecurityFeature security, TeamFeature team, Supplier<Node> tariffs, Restoring restoring) {}

    /**
     * The window around.
     *
     * @param saved told when the practice's name or another fact of it has changed
     * @param lockAfter told of the idle minutes that hold from now on; at sign-in {@code Locking.minutes()} tells them
     */
    record Window(
            Supplier<Preferences.Choice> look,
            Consumer<Preferences.Choice> setLook,
            Modal modal,
            Consumer<Practice> saved,
            IntConsumer lockAfter) {}

    private final OpenPractice open;
    private final Services services;
    private final Rooms rooms;
    private final Window window;
    private final Desk desk;
    private final Texts texts = Texts.beside(SettingsFeature.class);

    SettingsFeature(OpenPractice open, Services services, Rooms rooms, Window window, Desk desk) {
        this.open = open;
        this.services = services;
        this.rooms = rooms;
        this.window = window;
        this.desk = desk;
    }

    /** What {@code me} may set. */
    Screen page(Member me) {
        List<Place> sections = new ArrayList<>();
        sections.add(section("look", texts.get("settings.appearance"), Feather.SUN, this::look));
        sections.add(section("account", texts.get("settings.account"), Feather.USER, this::account));
        if (me.may(Right.ADMIN)) {
            sections.add(section("practice", texts.get("settings.practice"), Feather.HOME, this::practice));
        }
        if (me.may(Right.ADMIN) || me.may(Right.BILLING)) {
            sections.add(section("tariffs", texts.get("settings.tariffs"), Feather.CLOCK, title -> tariffs(title, me)));
        }
        if (me.may(Right.CARE)) {
            sections.add(section("templates", texts.get("settings.templates"), Feather.LAYERS, this::templates));
        }
        if (me.may(Right.ADMIN)) {
            sections.add(section("alerts", texts.get("settings.alerts"), Feather.BELL, this::alerts));
            sections.add(section("accounts", texts.get("settings.accounts"), Feather.KEY, this::accounts));
            sections.add(section("data", texts.get("settings.data"), Feather.SHIELD, this::data));
            sections.add(section(
                    "journal",
                    texts.get("settings.journal"),
                    Feather.LIST,
                    title -> rooms.security().journal(this::names)));
        }
        return new SettingsView(sections);
    }

    private static Place section(String id, String title, Feather icon, Function<String, Screen> screen) {
        return new Place(id, title, icon, () -> screen.apply(title));
    }

    private Screen look(String title) {
        SettingsLookPresenter presenter = new SettingsLookPresenter(window.look(), window.setLook());
        return new SettingsPageView(
                title, texts.get("settings.look.state"), new SettingsLookView(presenter), presenter::load, () -> false);
    }

    private Screen account(String title) {
        return plain(
                title, texts.get("settings.account.state"), rooms.security().ownPassword());
    }

    private Screen practice(String title) {
        Screen room = rooms.team().practice(window.saved());
        return new SettingsPageView(
                title, texts.get("settings.practice.state"), room.node(), room::shown, room::unsaved);
    }

    private Screen tariffs(String title, Member me) {
        VBox cards = new VBox();
        cards.getStyleClass().add("cards");
        if (!me.may(Right.ADMIN)) {
            cards.getChildren().add(new Strip(Tone.NEUTRAL, Feather.INFO, texts.get("settings.tariffs.admin")));
        }
        cards.getChildren().add(rooms.tariffs().get());
        return plain(title, texts.get("settings.tariffs.state"), cards);
    }

    private Screen alerts(String title) {
        VBox cards = new VBox(PrescriptionFeature.settings(services.alerting, desk));
        cards.getStyleClass().add("cards");
        return plain(title, texts.get("settings.alerts.state"), cards);
    }

    private Screen templates(String title) {
        TemplateFeature room = new TemplateFeature(services.templates, services.personTemplates, desk, window.modal());
        TemplateFeature.Settings list = room.settings();
        return new SettingsPageView(title, texts.get("settings.templates.state"), list.node(), list.load(), () -> false)
                .filling();
    }

    private Screen accounts(String title) {
        return plain(
                title, texts.get("settings.accounts.state"), rooms.security().accounts(this::reissued));
    }

    private void reissued(RecoveryKey key) {
        desk.background()
                .run(
                        () -> services.team.practice().map(Practice::name).orElse(""),
                        name -> {
                            Node sheet = rooms.security().recoveryKey(key, name, window.modal()::hide);
                            window.modal().show("recovery", texts.get("settings.recovery"), sheet, sheet);
                        },
                        cause -> desk.dialogs().failed(texts.get("unexpected"), cause));
    }

    private Screen data(String title) {
        SettingsBackupPresenter backup = new SettingsBackupPresenter(services.backups, desk);
        SettingsRestorePresenter restore = new SettingsRestorePresenter(
                (archive, target, code, password) ->
                        rooms.restoring().restore(archive, new PracticeFolder(target), code, password),
                desk);
        SettingsLockPresenter lock = new SettingsLockPresenter(
                services.locking, window.lockAfter(), desk.background(), desk.dialogs(), desk.notices());
        VBox cards = new VBox(
                new SettingsBackupView(
                        backup, open.folder().root().toString(), open.folder().synchronisedBy()),
                new SettingsRestoreView(restore),
                new SettingsLockView(lock),
                DocumentFeature.settings(services.documents, desk));
        cards.getStyleClass().add("cards");
        Runnable load = () -> {
            backup.load();
            lock.load();
        };
        return new SettingsPageView(title, texts.get("settings.data.state"), cards, load, lock::unsaved);
    }

    private static Screen plain(String title, String words, Node content) {
        return new SettingsPageView(title, words, content, () -> {}, () -> false);
    }

    /** What the journal's numbers stand for, as people know it: a file by its code, a tariff by its day. */
    private Map<Long, String> names(String entity, Collection<Long> ids) {
        return switch (entity) {
            case "patient" ->
                services.patients.lines(ids.stream().map(PatientId::new).toList()).values().stream()
                        .collect(Collectors.toMap(line -> line.id().value(), PatientLine::code));
            case "tariff" ->
                ids.stream().collect(Collectors.toMap(id -> id, id -> Formats.date(LocalDate.ofEpochDay(id))));
            case "practice", "setting" -> ids.stream().collect(Collectors.toMap(id -> id, id -> ""));
            default -> Map.of();
        };
    }
}
