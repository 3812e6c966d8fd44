package fr.boussole.shell;

import fr.boussole.platform.ui.FxNotices;

/**
 * One person's place at the window: her pages as she left them, so that a colleague may sign in between.
 *
 * @param newVisit Ctrl+N
 */
record Seat(MainPresenter main, MainView view, FxNotices notices, Runnable newVisit) {
    Navigation navigation() {
        return main.navigation();
    }
}
