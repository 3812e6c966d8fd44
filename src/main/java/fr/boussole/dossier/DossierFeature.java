package fr.boussole.dossier;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import java.util.function.Supplier;
import javafx.scene.Node;

/** What the shell needs of this room: its one page, which opens on the liaison sheet. */
public final class DossierFeature {
    private final Dossiers dossiers;
    private final Desk desk;
    private final Supplier<PdfPane> papers;

    /** @param papers makes a pane that shows documents; each page has its own */
    public DossierFeature(Dossiers dossiers, Desk desk, Supplier<PdfPane> papers) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.papers = papers;
    }

    public Screen screen(PatientId person, Runnable back) {
        DossierPresenter presenter = new DossierPresenter(person, dossiers, desk);
        DossierView view = new DossierView(presenter, papers.get(), back);
        return new Screen() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
                view.focusFirst();
            }

            @Override
            public boolean print() {
                return view.print();
            }

            @Override
            public String help() {
                return "dossier";
            }
        };
    }
}
