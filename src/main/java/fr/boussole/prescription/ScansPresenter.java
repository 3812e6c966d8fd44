package fr.boussole.prescription;

import fr.boussole.document.Document;
import fr.boussole.document.DocumentId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.PdfUse;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The papers of one prescription, one after the other; without any, the choice of a file. */
final class ScansPresenter {
    private static final List<String> ENDINGS = List.of("pdf", "jpg", "jpeg", "png");

    /** Whose papers are looked at; null while none are. */
    final ObjectProperty<@Nullable Prescription> about = new SimpleObjectProperty<>();

    final ObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>();
    /** « Ordonnance du 14/10/2026, 1 sur 2 ». */
    final StringProperty title = new SimpleStringProperty("");

    private final Scans scans;
    private final Desk desk;
    private final Runnable changed;
    private final Texts texts = Texts.beside(ScansPresenter.class);
    private List<Document> documents = List.of();
    private int index;

    /** @param changed called when a paper was attached or taken off */
    ScansPresenter(Scans scans, Desk desk, Runnable changed) {
        this.scans = scans;
        this.desk = desk;
        this.changed = changed;
    }

    /** Shows its papers, or asks for the first. */
    void open(Prescription one) {
        desk.background()
                .run(
                        () -> scans.of(one),
                        found -> {
                            if (found.isEmpty()) {
                                choose(one);
                            } else {
                                documents = found;
                                about.set(one);
                                show(0);
                            }
                        },
                        this::failed);
    }

    /** One more for the prescription that is shown. */
    void add() {
        Prescription one = about.get();
        if (one != null) {
            choose(one);
        }
    }

    void turn(int by) {
        if (index + by >= 0 && index + by < documents.size()) {
            show(index + by);
        }
    }

    void close() {
        about.set(null);
        paper.set(null);
    }

    /** In the background: what is done with it is noted. */
    void used(PdfUse use) {
        scans.used(documents.get(index), use == PdfUse.PRINTED ? Audit.Action.PRINT : Audit.Action.EXPORT);
    }

    private void show(int wanted) {
        index = wanted;
        Document document = documents.get(wanted);
        title.set(
                documents.size() == 1
                        ? document.title()
                        : texts.get("scan.of", document.title(), wanted + 1, documents.size()));
        desk.background().run(() -> scans.open(document), paper::set, this::failed);
    }

    private void choose(Prescription one) {
        desk.dialogs().chooseOpenFile(texts.get("scan.choose"), ENDINGS, file -> attach(one, file));
    }

    private void attach(Prescription one, Path file) {
        desk.background()
                .run(
                        () -> scans.attach(one, file),
                        kept -> {
                            desk.notices().say(texts.get("scan.attached"), () -> takeOff(one, kept));
                            changed.run();
                            if (about.get() != null) {
                                open(one);
                            }
                        },
                        this::failed);
    }

    private void takeOff(Prescription one, DocumentId kept) {
        desk.background()
                .run(
                        () -> {
                            scans.detach(one, kept);
                            return true;
                        },
                        done -> {
                            close();
                            changed.run();
                            desk.notices().say(texts.get("scan.detached"));
                        },
                        this::failed);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal wrong) {
            desk.notices().say(wrong.sentence());
        } else {
            desk.dialogs().failed(texts.get("scan.failed"), cause);
        }
    }
}
