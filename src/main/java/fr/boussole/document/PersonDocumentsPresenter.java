package fr.boussole.document;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A person's papers, newest first, and the one being looked at. A paper is read only when she chooses it. */
final class PersonDocumentsPresenter {
    /** A paper open to be looked at. */
    record Opened(Document document, Paper paper) {}

    final ObservableList<Document> rows = FXCollections.observableArrayList();
    final BooleanProperty withWithdrawn = new SimpleBooleanProperty();
    final StringProperty withdrawnCount = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Document> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Opened> opened = new SimpleObjectProperty<>();
    /** Why the chosen one is not shown, or that it was withdrawn. */
    final StringProperty remark = new SimpleStringProperty("");

    private final PatientId patient;
    private final Documents documents;
    private final Desk desk;
    private final Latest listing;
    private final Latest opening;
    private final Texts texts = Texts.beside(PersonDocumentsPresenter.class);

    PersonDocumentsPresenter(PatientId patient, Documents documents, Desk desk) {
        this.patient = patient;
        this.documents = documents;
        this.desk = desk;
        listing = new Latest(desk.background());
        opening = new Latest(desk.background());
        withWithdrawn.subscribe((before, now) -> load());
    }

    void load() {
        Document before = chosen.get();
        reload(before == null ? Optional.empty() : Optional.of(before.id()));
    }

    /** Again from the store, with this one chosen. */
    void reload(Optional<DocumentId> wanted) {
        listing.run(
                () -> documents.all(patient),
                all -> show(all, wanted),
                cause -> desk.dialogs().failed(texts.get("tab.failed"), cause));
    }

    private void show(List<Document> all, Optional<DocumentId> wanted) {
        long withdrawn = all.stream().filter(Document::withdrawn).count();
        withdrawnCount.set(withdrawn == 0 ? "" : texts.get("tab.withdrawn", withdrawn));
        rows.setAll(all.stream()
                .filter(one -> withWithdrawn.get() || !one.withdrawn())
                .toList());
        choose(rows.stream()
                .filter(one -> wanted.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    void choose(@Nullable Document document) {
        Document before = chosen.get();
        chosen.set(document);
        remark.set(document == null ? "" : withdrawal(document));
        Opened shown = opened.get();
        if (document == null) {
            opened.set(null);
        } else if (shown == null
                || before == null
                || !Objects.equals(shown.document().id(), document.id())) {
            opened.set(null);
            opening.run(
                    () -> new Opened(document, documents.open(document.id())),
                    opened::set,
                    cause -> failed(cause, texts.get("tab.open.failed")));
        }
    }

    private String withdrawal(Document document) {
        return document.withdrawal()
                .map(one -> texts.get("tab.withdrawn.why", Formats.date(one.at().toLocalDate()), one.why()))
                .orElse("");
    }

    /** She turned the one she looks at: so it stays. */
    void turned(int quarters) {
        Document document = chosen.get();
        if (document != null) {
            desk.background()
                    .run(
                            () -> {
                                documents.turn(document.id(), quarters);
                                return true;
                            },
                            done -> {},
                            cause -> failed(cause, texts.get("change.failed")));
        }
    }

    /** Notes what was done with it; called in the background. */
    void used(Document document, PdfUse use) {
        documents.noteUse(document.id(), use == PdfUse.PRINTED ? Audit.Action.PRINT : Audit.Action.EXPORT);
    }

    private void failed(Exception cause, String sentence) {
        if (cause instanceof Refusal expected) {
            remark.set(expected.sentence());
        } else {
            desk.dialogs().failed(sentence, cause);
        }
    }
}
