package fr.boussole.team;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import fr.boussole.platform.ui.Screen;
import java.time.Clock;
import java.util.function.Consumer;

/** What the shell needs of the team: its page. */
public final class TeamFeature {
    private final Team team;
    private final MemberAccess access;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;

    public TeamFeature(
            Team team, MemberAccess access, Background background, Dialogs dialogs, Notices notices, Clock clock) {
        this.team = team;
        this.access = access;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
    }

    /** The list of members with the chosen one's form beside it. */
    public Screen page() {
        MemberAccessPresenter account = new MemberAccessPresenter(access, background, dialogs, notices);
        MemberFormPresenter form = new MemberFormPresenter(team, background, dialogs, notices, clock);
        return new TeamView(new TeamPresenter(team, background, dialogs, clock, form, account));
    }

    /**
     * The practice itself, for the settings of an administrator.
     *
     * @param saved told of each change
     */
    public Screen practice(Consumer<Practice> saved) {
        return new PracticeView(
                new PracticePresenter(team, saved, background, dialogs, notices),
                new LogoPresenter(team, background, dialogs, notices));
    }
}
