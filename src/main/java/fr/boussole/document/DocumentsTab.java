package fr.boussole.document;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.PdfPane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** « Documents » in a person's file. */
public final class DocumentsTab implements PatientTab {
    private final DocumentFeature feature;
    private final Documents documents;
    private final Desk desk;
    private final Supplier<PdfPane> papers;

    DocumentsTab(DocumentFeature feature, Documents documents, Desk desk, Supplier<PdfPane> papers) {
        this.feature = feature;
        this.documents = documents;
        this.desk = desk;
        this.papers = papers;
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public String title() {
        return Texts.beside(DocumentsTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        PersonDocumentsPresenter presenter = new PersonDocumentsPresenter(patient, documents, desk);
        PdfPane paper = papers.get().compact();
        Consumer<Document> written = one -> presenter.reload(Optional.of(one.id()));
        Consumer<List<Incoming>> attach = taken -> feature.attach(patient, DocumentKind.PRESCRIPTION, taken, written);
        Node view = new PersonDocumentsView(
                presenter,
                paper,
                new PersonDocumentsView.Ways(
                        () -> attach.accept(List.of()),
                        taken -> {
                            if (taken.isEmpty()) {
                                desk.notices()
                                        .say(Texts.beside(DocumentsTab.class).get("attach.nothing"));
                            } else {
                                attach.accept(taken);
                            }
                        },
                        one -> feature.open(one.id()),
                        one -> feature.describe(one, written),
                        one -> feature.withdraw(one, written),
                        one -> feature.takeBack(one, written)));
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
            public boolean print() {
                return paper.print();
            }

            @Override
            public String help() {
                return "documents";
            }
        };
    }
}
