package fr.boussole.handover;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.Screen;
import fr.boussole.team.Team;
import java.time.Clock;
import javafx.scene.Node;

/** What the shell needs of this room: its one screen. */
public final class HandoverFeature {
    private final Handovers handovers;
    private final Team team;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;

    public HandoverFeature(
            Handovers handovers, Team team, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.handovers = handovers;
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
    }

    public Screen screen() {
        HandoverPresenter presenter = new HandoverPresenter(handovers, team, background, dialogs, notices, clock);
        HandoverView view = new HandoverView(presenter);
        return new Screen() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.shown();
                view.focusFirst();
            }

            @Override
            public String help() {
                return "handover";
            }
        };
    }
}
