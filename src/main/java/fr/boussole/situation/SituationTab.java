package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import javafx.scene.Node;

/** « Situation » in a person's file. */
final class SituationTab implements PatientTab {
    private final SituationFeature feature;
    private final SituationReader reader;
    private final SocialSteps steps;
    private final Desk desk;

    SituationTab(SituationFeature feature, SituationReader reader, SocialSteps steps, Desk desk) {
        this.feature = feature;
        this.reader = reader;
        this.steps = steps;
        this.desk = desk;
    }

    @Override
    public String id() {
        return "situation";
    }

    @Override
    public String title() {
        return Texts.beside(SituationTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        SituationPresenter presenter = new SituationPresenter(patient, reader, steps, desk);
        Node view = new SituationView(presenter, feature);
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
            public String help() {
                return "situation";
            }
        };
    }
}
