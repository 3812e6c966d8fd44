package fr.boussole.patient;

import fr.boussole.platform.ui.Screen;
import javafx.scene.Node;

/** The page of a new file. */
final class PatientCreateView implements Screen {
    private final PatientFormPresenter presenter;
    private final PatientFormView form;

    PatientCreateView(PatientFormPresenter presenter) {
        this.presenter = presenter;
        form = new PatientFormView(presenter);
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void shown() {
        form.focusFirst();
    }

    @Override
    public boolean unsaved() {
        return presenter.changed();
    }

    @Override
    public String help() {
        return "patient-file";
    }
}
