package fr.boussole.prescription;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Shown;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** « Ordonnances » in a person's file. */
public final class PrescriptionsTab implements PatientTab {
    private final PrescriptionFeature feature;
    private final Supplier<PdfPane> papers;

    PrescriptionsTab(PrescriptionFeature feature, Supplier<PdfPane> papers) {
        this.feature = feature;
        this.papers = papers;
    }

    @Override
    public String id() {
        return "prescriptions";
    }

    @Override
    public String title() {
        return Texts.beside(PrescriptionsTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        PrescriptionsPresenter presenter = feature.list(patient);
        LetterPresenter letters = feature.letter();
        ScansPresenter scans = feature.scans(presenter);
        PrescriptionsView list = new PrescriptionsView(presenter, feature.doors(presenter, letters, scans));
        PaperSideView paper = new PaperSideView(letters, scans, papers.get());
        // Two tables in large text are higher than the window.
        ScrollPane whole = new ScrollPane(list);
        whole.setFitToWidth(true);
        whole.setFitToHeight(true);
        whole.setFocusTraversable(false);
        BooleanBinding reading = letters.about.isNotNull().or(scans.about.isNotNull());
        Shown.when(paper, reading);
        Shown.when(whole, reading.not());
        reading.subscribe(now -> {
            if (!now) {
                list.focusList();
            }
        });
        StackPane root = new StackPane(whole, paper);
        return new Page() {
            @Override
            public Node node() {
                return root;
            }

            @Override
            public void shown() {
                presenter.load();
            }

            @Override
            public boolean print() {
                return paper.isVisible() && paper.print();
            }

            @Override
            public String help() {
                return "prescriptions";
            }
        };
    }
}
