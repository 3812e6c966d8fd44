package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import javafx.application.Platform;
import javafx.scene.Node;

/** « Transmissions » in a person's file. */
public final class TransmissionsTab implements PatientTab {
    static final String ID = "transmissions";

    private final TransmissionFeature feature;
    private final TransmissionFeature.Services services;
    private final Desk desk;

    TransmissionsTab(TransmissionFeature feature, TransmissionFeature.Services services, Desk desk) {
        this.feature = feature;
        this.services = services;
        this.desk = desk;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Texts.beside(TransmissionsTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        PersonTransmissionsPresenter presenter =
                new PersonTransmissionsPresenter(patient, services, desk, feature::count);
        TransmissionFormPresenter form = new TransmissionFormPresenter(patient, services, desk, presenter::reveal);
        AddendumPresenter addendum = new AddendumPresenter(services.transmissions(), desk, presenter::reveal);
        Runnable print = () -> feature.print(patient);
        PersonTransmissionsView view = new PersonTransmissionsView(presenter, form, addendum, print);
        return new Page() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
                if (feature.takeWish(patient)) {
                    // The file gives the focus to its tabs once one is open.
                    Platform.runLater(view::write);
                }
            }

            @Override
            public boolean unsaved() {
                return form.unsaved() || addendum.unsaved();
            }

            @Override
            public boolean print() {
                print.run();
                return true;
            }

            @Override
            public String help() {
                return "transmissions";
            }
        };
    }
}
