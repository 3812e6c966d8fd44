package fr.boussole.shell;

import fr.boussole.billing.BillingFeature;
import fr.boussole.carework.CareWorkFeature;
import fr.boussole.dossier.DossierFeature;
import fr.boussole.foreign.ForeignFeature;
import fr.boussole.handover.HandoverFeature;
import fr.boussole.patient.PatientFeature;
import fr.boussole.patient.PatientStatus;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.security.Account;
import fr.boussole.security.Accounts;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.Restoring;
import fr.boussole.security.SecurityFeature;
import fr.boussole.team.Member;
import fr.boussole.team.MemberAccess;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import fr.boussole.team.TeamFeature;
import fr.boussole.today.LastBackup;
import fr.boussole.today.TodayFeature;
import fr.boussole.visit.VisitFeature;
import fr.boussole.wiring.Services;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Builds services and features of an open practice, and a desk for who signs in. */
final class Desks {
    /** What the frame shows around the pages. */
    record Facts(Member me, String practice, long followed, int idleMinutes) {
        /** In the background. */
        static Facts read(Services services, OpenPractice open) {
            return new Facts(
                    services.team.byId(open.session().member()).orElseThrow(),
                    services.team.practice().map(Practice::name).orElse(""),
                    open.session().may(Right.CARE)
                            ? services.patients.count(
                                    Set.of(PatientStatus.ACTIVE, PatientStatus.ABSENT, PatientStatus.HOSPITALISED))
                            : 0,
                    services.locking.minutes());
        }
    }

    private final OpenPractice open;
    private final Services services;
    private final Accounts accounts;
    private final FxBackground background;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Texts texts = Texts.beside(Desks.class);

    Desks(
            OpenPractice open,
            Services services,
            Accounts accounts,
            FxBackground background,
            Dialogs dialogs,
            Clock clock) {
        this.open = open;
        this.services = services;
        this.accounts = accounts;
        this.background = background;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /** On the screen's thread: makes no page yet, only says how. */
    Seat seat(Facts facts, App app) {
        StackPane over = new StackPane();
        FxNotices notices = new FxNotices(over);
        Desk desk = new Desk(background, dialogs, notices, clock);
        boolean cares = facts.me().may(Right.CARE);
        VisitFeature visit = new VisitFeature(
                new VisitFeature.Services(services.visits, services.recorder, services.patients, services.team),
                open.session(),
                desk,
                app.modal());
        visit.with(new CareWorkFeature(services.work, desk));
        TodayFeature today = new TodayFeature(
                new TodayFeature.Services(
                        services.visits, services.recorder, services.patients, services.team, services.price()),
                open.session(),
                lastBackup(),
                desk);
        PatientFiles files = new PatientFiles(
                (person, written) -> visit.newVisit(LocalDate.now(clock), Optional.of(person), () -> {
                    written.run();
                    today.reload();
                }),
                facts.me().may(Right.ADMIN)
                        ? Optional.of(new ForeignFeature(services.foreign, desk))
                        : Optional.empty());
        DossierFeature dossier = new DossierFeature(services.dossiers(), desk, () -> papers(desk, app));
        files.printing(person -> files.upon(back -> dossier.screen(person, back)));
        BillingFeature billing = billing(desk, app, new Odd(cares, visit, today, files));
        PersonRooms rooms = new PersonRooms(
                services, open, new PersonRooms.Around(desk, app.modal(), () -> papers(desk, app), files));
        rooms.transmissions.follow(today::reloadSide);
        files.filing(rooms.filing);
        files.directory(rooms.directory);
        files.of(new PatientFeature(
                new PatientFeature.Services(
                        services.patients, services.alerts, services.documents::portrait, rooms.doctors()),
                desk,
                app.modal(),
                rooms.of(facts.me(), visit, billing)));
        List<Place> places = new ArrayList<>();
        places.add(new Place(
                "today",
                texts.get("place.today"),
                Feather.SUN,
                () -> today.screen(
                        doors(visit, today, files),
                        new SideRooms(services, files, facts.me(), rooms.transmissions).blocks())));
        if (cares) {
            places.add(new Place("patients", texts.get("place.patients"), Feather.USERS, files::list));
        }
        if (facts.me().may(Right.BILLING)) {
            places.add(new Place("billing", texts.get("place.billing"), Feather.FILE_TEXT, billing::page));
        }
        if (cares) {
            places.add(
                    new Place("indicators", texts.get("place.indicators"), Feather.COMPASS, rooms.outcome::indicators));
        }
        places.add(new Place(
                "team",
                texts.get("place.team"),
                Feather.MESSAGE_CIRCLE,
                () -> new TeamFeature(services.team, access(), background, dialogs, notices, clock).page()));
        if (facts.me().may(Right.BILLING)) {
            places.add(new Place(
                    "handover",
                    texts.get("place.handover"),
                    Feather.PACKAGE,
                    () -> new HandoverFeature(services.handovers, services.team, background, dialogs, notices, clock)
                            .screen()));
        }
        places.add(
                new Place("settings", texts.get("place.settings"), Feather.SETTINGS, () -> settings(desk, facts, app)));
        Navigation navigation = new Navigation(places, dialogs);
        files.in(navigation);
        Runnable newVisit = cares ? () -> visit.newVisit(today::reload) : () -> notices.say(texts.get("care.needed"));
        Finder finder = new Finder(app.modal(), desk, cares ? Optional.of(services.patients) : Optional.empty(), files);
        MainPresenter main = new MainPresenter(person(facts.me()), navigation, app::lock, finder::open);
        finder.of(main, newVisit);
        main.badge("today").bind(rooms.transmissions.unreadProperty());
        if (cares) {
            rooms.transmissions.count();
        }
        return new Seat(main, new MainView(main, over), notices, newVisit);
    }

    private PdfPane papers(Desk desk, App app) {
        return new PdfPane(background, dialogs, desk.notices(), Paper::print, app.opener());
    }

    private LastBackup lastBackup() {
        return () -> services.backups.list().stream().findFirst().map(copy -> new LastBackup.Made(copy.at(), ""));
    }

    private static MainPresenter.Person person(Member me) {
        return new MainPresenter.Person(
                me.name().given(),
                me.name().family(),
                Texts.beside(Team.class).of(me.profession()),
                me.presence().colour());
    }

    /** Where a click on something odd in a month leads; only who cares for people may open it. */
    private record Odd(boolean cares, VisitFeature visit, TodayFeature today, PatientFiles files) {}

    private BillingFeature billing(Desk desk, App app, Odd odd) {
        Runnable refused = () -> desk.notices().say(texts.get("care.needed"));
        return new BillingFeature(
                new BillingFeature.Services(services.invoices, services.tariffs, services.team),
                background,
                dialogs,
                desk.notices(),
                () -> papers(desk, app),
                odd.cares()
                        ? new BillingFeature.Ways(
                                id -> background.run(
                                        () -> services.visits.byId(id),
                                        found -> found.ifPresent(
                                                which -> odd.visit().correct(which, odd.today()::reload)),
                                        cause -> dialogs.failed(texts.get("visit.unread"), cause)),
                                odd.files()::open,
                                app.opener())
                        : new BillingFeature.Ways(id -> refused.run(), id -> refused.run(), app.opener()),
                clock);
    }

    private Screen settings(Desk desk, Facts facts, App app) {
        Dialogs asked = desk.dialogs();
        return new SettingsFeature(
                        open,
                        services,
                        new SettingsFeature.Rooms(
                                new SecurityFeature(accounts, background, asked, desk.notices(), clock),
                                new TeamFeature(services.team, access(), background, asked, desk.notices(), clock),
                                () -> BillingFeature.settings(services.tariffs, desk),
                                new Restoring(clock)),
                        new SettingsFeature.Window(
                                app::look, app::setLook, app.modal(), app::practiceChanged, app::lockAfter),
                        desk)
                .page(facts.me());
    }

    private static TodayFeature.Doors doors(VisitFeature visit, TodayFeature today, PatientFiles files) {
        return new TodayFeature.Doors(
                day -> visit.newVisit(day, Optional.empty(), today::reload),
                which -> visit.correct(which, today::reload),
                files::open);
    }

    private MemberAccess access() {
        return new MemberAccess() {
            @Override
            public Set<MemberId> withPassword() {
                return accounts.passwords().accounts().stream()
                        .filter(Account::password)
                        .map(Account::id)
                        .collect(Collectors.toSet());
            }

            @Override
            public void setPassword(MemberId member, String password) {
                accounts.passwords().set(member, password);
            }

            @Override
            public void remove(MemberId member) {
                accounts.passwords().remove(member);
            }
        };
    }
}
