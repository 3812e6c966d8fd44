package fr.boussole.prescription;

import fr.boussole.document.Document;
import fr.boussole.document.DocumentId;
import fr.boussole.document.DocumentKind;
import fr.boussole.document.Documents;
import fr.boussole.document.Draft;
import fr.boussole.document.Incoming;
import fr.boussole.document.KnownDocument;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The papers of a prescription: kept among the person's documents, found from here. */
public final class Scans {
    private final Prescriptions prescriptions;
    private final Documents documents;
    private final Texts texts = Texts.beside(Scans.class);

    public Scans(Prescriptions prescriptions, Documents documents) {
        this.prescriptions = prescriptions;
        this.documents = documents;
    }

    /**
     * Keeps a file as the prescription's paper; one that her file holds already is kept once and found from both.
     *
     * @throws Refusal when it is no PDF, JPEG or PNG, too large, damaged or hostile
     */
    public DocumentId attach(Prescription one, Path file) {
        Draft draft = new Draft(
                DocumentKind.PRESCRIPTION,
                texts.get("scan.title", Formats.date(one.prescribedOn())),
                one.prescribedOn());
        DocumentId id = keep(one, draft, file);
        if (!prescriptions.papers(one.id()).contains(id)) {
            prescriptions.attach(one.id(), id);
        }
        return id;
    }

    private DocumentId keep(Prescription one, Draft draft, Path file) {
        try {
            return documents.add(one.patient(), draft, Incoming.of(file)).id();
        } catch (KnownDocument known) {
            Document existing = known.existing();
            return (existing.withdrawn() ? documents.takeBack(existing) : existing).id();
        }
    }

    /** Its papers that were not withdrawn, newest first. */
    public List<Document> of(Prescription one) {
        return documents.byIds(prescriptions.papers(one.id()));
    }

    /** It no longer belongs to the prescription, and stays among the documents. */
    void detach(Prescription one, DocumentId document) {
        prescriptions.detach(one.id(), document);
    }

    /** She printed it, or wrote it to a file of her choice. */
    void used(Document document, Audit.Action action) {
        documents.noteUse(document.id(), action);
    }

    /** To be looked at; noted in the journal. */
    public Paper open(Document document) throws IOException {
        return documents.open(document.id());
    }
}
