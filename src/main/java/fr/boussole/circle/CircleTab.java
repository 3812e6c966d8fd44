package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.Optional;
import javafx.scene.Node;

/** « Entourage » in a person's file. */
public final class CircleTab implements PatientTab {
    private final CircleFeature feature;
    private final Circle circle;
    private final Desk desk;

    CircleTab(CircleFeature feature, Circle circle, Desk desk) {
        this.feature = feature;
        this.circle = circle;
        this.desk = desk;
    }

    @Override
    public String id() {
        return "circle";
    }

    @Override
    public String title() {
        return Texts.beside(CircleTab.class).get("title");
    }

    @Override
    public Page of(PatientId person) {
        CirclePresenter presenter = new CirclePresenter(person, circle, desk);
        Node view = new CircleView(
                presenter,
                one -> feature.open(person, Optional.of(one), presenter::load),
                () -> feature.open(person, Optional.empty(), presenter::load));
        return new Page() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
            }
        };
    }
}
