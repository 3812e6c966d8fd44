package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import javafx.scene.Node;

/** « Entourage » in a person's file. */
public final class CircleTab implements PatientTab {
    private final CircleFeature feature;

    CircleTab(CircleFeature feature) {
        this.feature = feature;
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
        CirclePresenter presenter = feature.presenter(person);
        Runnable print = () -> feature.print(person, presenter);
        Node view = new CircleView(presenter, one -> feature.open(person, one, presenter::load), print);
        return new Page() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
            }

            @Override
            public boolean print() {
                print.run();
                return true;
            }

            @Override
            public String help() {
                return "circle";
            }
        };
    }
}
