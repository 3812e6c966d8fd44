package fr.boussole.foreign;

import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Screen;

/** What the shell needs of this room: its one page. */
public final class ForeignFeature {
    private final ForeignPeople people;
    private final Desk desk;

    public ForeignFeature(ForeignPeople people, Desk desk) {
        this.people = people;
        this.desk = desk;
    }

    /** @param leave back to where she came from; {@code list} the people, once they are there */
    public Screen page(Runnable leave, Runnable list) {
        return new ForeignView(new ForeignPresenter(people, desk), leave, list);
    }
}
