package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where she stands now, and from when on something else. */
final class StandingView extends VBox {
    private final Label now = Words.paragraph("", "strong");
    private final ChoiceView<PatientStatus> status;
    private final TextField since = new TextField();
    private final PatientFilePresenter presenter;

    StandingView(PatientFilePresenter presenter) {
        this.presenter = presenter;
        Texts texts = Texts.beside(StandingView.class);
        status = new ChoiceView<>("patient-status", List.of(PatientStatus.values()), word -> texts.of(word));
        since.setId("patient-status-since");
        Form form = new Form(Form.beside(
                        new FormField("status", texts.get("status.new"), status),
                        new FormField("statusSince", texts.get("status.since"), since)))
                .refusals(presenter.standingRefusal)
                .buttons(new ActionButton(
                        "patient-status-change",
                        texts.get("status.change"),
                        () -> presenter.changeStatus(status.getValue(), since.getText())));
        getChildren().add(new Card(texts.get("card.standing")).inside(now, form));
    }

    void show(Patient patient) {
        now.setText(presenter.words.standing(patient));
        status.setValue(patient.standing().status());
        since.setText(Formats.date(presenter.today()));
    }
}
