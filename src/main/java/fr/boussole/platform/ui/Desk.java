package fr.boussole.platform.ui;

import java.time.Clock;

/** What a presenter works with besides its room's services. */
public record Desk(Background background, Dialogs dialogs, Notices notices, Clock clock) {}
