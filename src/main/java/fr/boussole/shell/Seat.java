package fr.boussole.shell;

import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;

/** One person's place at the window: her pages as she left them, so that a colleague may sign in between. */
final class Seat {
    private final MainPresenter main;
    private final MainView view;
    private final FxNotices notices;
    private final Runnable newVisit;
    private Runnable bringBack = () -> {};

    /** @param newVisit Ctrl+N */
    Seat(MainPresenter main, MainView view, FxNotices notices, Runnable newVisit) {
        this.main = main;
        this.view = view;
        this.notices = notices;
        this.newVisit = newVisit;
    }

    MainPresenter main() {
        return main;
    }

    MainView view() {
        return view;
    }

    FxNotices notices() {
        return notices;
    }

    void newVisit() {
        newVisit.run();
    }

    /** Something typed on one of her pages is not kept yet. */
    boolean unsaved() {
        return main.navigation().unsaved();
    }

    /** The window is locked. A form that lay over the page is kept with it. */
    void leave(Modal modal) {
        bringBack = modal.setAside();
        main.navigation().hide();
        notices.clear();
    }

    void comeBack() {
        main.navigation().showAgain();
        bringBack.run();
        bringBack = () -> {};
    }
}
