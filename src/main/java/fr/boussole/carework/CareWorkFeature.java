package fr.boussole.carework;

import fr.boussole.platform.ui.Desk;
import fr.boussole.visit.VisitField;
import javafx.scene.Node;

/** What the shell gives to visits: the plan, to be ticked and rated in the form of a visit. */
public final class CareWorkFeature implements VisitField {
    private final CareWork work;
    private final Desk desk;

    public CareWorkFeature(CareWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    @Override
    public Opened open(Typed typed) {
        CareWorkPresenter presenter = new CareWorkPresenter(work, typed, desk);
        Node view = new CareWorkView(presenter);
        return new Opened() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public Step taken() {
                return presenter.taken();
            }
        };
    }
}
