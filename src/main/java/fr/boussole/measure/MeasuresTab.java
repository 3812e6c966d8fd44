package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import javafx.scene.Node;

/** « Mesures » in a person's file. */
public final class MeasuresTab implements PatientTab {
    private final MeasureFeature feature;

    MeasuresTab(MeasureFeature feature) {
        this.feature = feature;
    }

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public String title() {
        return Texts.beside(MeasuresTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        MeasuresPageView page = new MeasuresPageView(patient, feature);
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
                return page.print();
            }

            @Override
            public String help() {
                return "measures";
            }
        };
    }
}
