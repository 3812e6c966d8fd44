package fr.boussole.architecture.offender.roles;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;

/** Knows a control. */
class LoudPresenter {
    final StringProperty name = new SimpleStringProperty();

    Label label() {
        return new Label();
    }
}
