package fr.boussole.document;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** What the shell and other rooms need of papers: the tab, a form that attaches one, a viewer over the page. */
public final class DocumentFeature {
    private final Documents documents;
    private final Desk desk;
    private final Modal modal;
    private final Supplier<PdfPane> papers;
    private final Texts texts = Texts.beside(DocumentFeature.class);

    /** @param papers makes a viewer */
    public DocumentFeature(Documents documents, Desk desk, Modal modal, Supplier<PdfPane> papers) {
        this.documents = documents;
        this.desk = desk;
        this.modal = modal;
        this.papers = papers;
    }

    /** The papers of a person. */
    public DocumentsTab tab() {
        return new DocumentsTab(this, documents, desk, papers);
    }

    /** How large a paper may be, for the settings. */
    public static Node settings(Documents documents, Desk desk) {
        LimitPresenter presenter = new LimitPresenter(documents.limit(), desk);
        presenter.load();
        return new LimitView(presenter);
    }

    /**
     * Attaches a paper to a person's file, over whatever is shown: by file chooser, drag or clipboard.
     *
     * @param attached told its key once it is kept, or that of the same paper kept before
     */
    public void attach(PatientId patient, DocumentKind kind, Consumer<DocumentId> attached) {
        attach(patient, kind, List.of(), document -> attached.accept(document.id()));
    }

    void attach(PatientId patient, DocumentKind kind, List<Incoming> files, Consumer<Document> attached) {
        if (modal.isShown("document-attach")) {
            return;
        }
        AttachPresenter presenter = new AttachPresenter(patient, documents, desk, document -> {
            if (modal.isShown("document-attach")) {
                modal.hide();
            }
            attached.accept(document);
        });
        presenter.kind.set(kind);
        if (!files.isEmpty()) {
            presenter.take(files);
        }
        AttachView view = new AttachView(presenter);
        modal.show("document-attach", texts.get("attach.title"), view, view.first(), view.buttons(modal::hide));
    }

    /** Shows a paper over the page. */
    public void open(DocumentId id) {
        desk.background()
                .run(
                        () -> new PersonDocumentsPresenter.Opened(
                                documents.byId(id).orElseThrow(() -> new Refusal(texts.get("document.unknown"))),
                                documents.open(id)),
                        opened -> show(opened.document(), opened.paper()),
                        cause -> {
                            if (cause instanceof Refusal expected) {
                                desk.notices().say(expected.sentence());
                            } else {
                                desk.dialogs().failed(texts.get("tab.open.failed"), cause);
                            }
                        });
    }

    private void show(Document document, Paper paper) {
        PersonDocumentsPresenter presenter = new PersonDocumentsPresenter(document.patient(), documents, desk);
        presenter.chosen.set(document);
        PdfPane pane = papers.get();
        pane.show(
                paper,
                (file, use) -> presenter.used(document, use),
                document.content().turns(),
                presenter::turned);
        ActionButton close = new ActionButton("document-close", texts.get("form.close.viewer"), modal::hide);
        close.setCancelButton(true);
        modal.showLarge("document-viewer", document.title(), pane, pane.first(), close);
    }

    void describe(Document document, Consumer<Document> saved) {
        DocumentFormPresenter presenter = form(document, saved);
        DraftView view = new DraftView(presenter.kind, presenter.title, presenter.date, presenter.refusal);
        modal.show(
                "document-form",
                texts.get("form.heading"),
                view,
                view.first(),
                buttons(texts.get("form.save"), presenter::save));
    }

    void withdraw(Document document, Consumer<Document> saved) {
        DocumentFormPresenter presenter = form(document, saved);
        WithdrawView view = new WithdrawView(presenter);
        modal.show(
                "document-form",
                texts.get("withdraw.heading", document.title()),
                view,
                view.first(),
                buttons(texts.get("tab.withdraw"), presenter::withdraw));
    }

    void takeBack(Document document, Consumer<Document> saved) {
        DocumentFormPresenter presenter = new DocumentFormPresenter(document, documents, desk, saved);
        presenter.refusal.subscribe(refused -> {
            if (refused != null) {
                desk.notices().say(refused.sentence());
            }
        });
        presenter.takeBack();
    }

    private DocumentFormPresenter form(Document document, Consumer<Document> saved) {
        return new DocumentFormPresenter(document, documents, desk, written -> {
            if (modal.isShown("document-form")) {
                modal.hide();
            }
            saved.accept(written);
        });
    }

    private Node[] buttons(String verb, Runnable action) {
        ActionButton back = new ActionButton("document-close", texts.get("form.close"), modal::hide);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("document-save", verb, action).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }
}
