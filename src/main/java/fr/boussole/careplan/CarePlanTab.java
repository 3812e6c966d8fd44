package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import javafx.scene.Node;

/** « Plan de soins » in a person's file. */
public final class CarePlanTab implements PatientTab {
    private final CarePlanFeature feature;

    CarePlanTab(CarePlanFeature feature) {
        this.feature = feature;
    }

    @Override
    public String id() {
        return "careplan";
    }

    @Override
    public String title() {
        return Texts.beside(CarePlanTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        CarePlanPageView page = new CarePlanPageView(patient, feature);
        return new Page() {
            @Override
            public Node node() {
                return page;
            }

            @Override
            public void shown() {
                page.shown();
            }

            @Override
            public boolean unsaved() {
                return page.unsaved();
            }

            @Override
            public boolean print() {
                return feature.tools.stream().anyMatch(tool -> tool.print(patient));
            }

            @Override
            public boolean wide() {
                return true;
            }

            @Override
            public String help() {
                return "careplan";
            }
        };
    }
}
