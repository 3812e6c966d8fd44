package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.EmptyState;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** « Plan de soins » until care plans join: it says so, and where current problems are noted meanwhile. */
public final class CarePlanTab implements PatientTab {
    private final Texts texts = Texts.beside(CarePlanTab.class);

    @Override
    public String id() {
        return "careplan";
    }

    @Override
    public String title() {
        return texts.get("tab.careplan");
    }

    @Override
    public Page of(PatientId patient) {
        Node soon = new StackPane(new EmptyState(Feather.TARGET, texts.get("careplan.soon"), null));
        return new Page() {
            @Override
            public Node node() {
                return soon;
            }
        };
    }
}
