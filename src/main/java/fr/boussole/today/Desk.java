package fr.boussole.today;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.time.Clock;

/** What a presenter works with besides its services. */
record Desk(Background background, Dialogs dialogs, Notices notices, Clock clock) {}
