package fr.boussole.prescription;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The letter that asks for a renewal: seen as it is written, with one free sentence. */
final class LetterPresenter {
    /** What is asked for; null while no letter is shown. */
    final ObjectProperty<@Nullable Prescription> about = new SimpleObjectProperty<>();

    final StringProperty seen = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PdfFile> paper = new SimpleObjectProperty<>();

    private final RenewalRequests requests;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(LetterPresenter.class);

    LetterPresenter(RenewalRequests requests, Desk desk) {
        this.requests = requests;
        this.desk = desk;
        latest = new Latest(desk.background());
    }

    void open(Prescription one) {
        seen.set("");
        paper.set(null);
        about.set(one);
        write();
    }

    /** Writes it anew with the sentence as it is now. */
    void write() {
        Prescription one = about.get();
        if (one == null) {
            return;
        }
        String sentence = seen.get().strip();
        latest.run(() -> requests.letter(one, sentence), paper::set, this::failed);
    }

    void close() {
        about.set(null);
        paper.set(null);
    }

    /** In the background: what is done with it is noted. */
    void used(PdfUse use) {
        Prescription one = about.get();
        if (one != null) {
            requests.used(one, use == PdfUse.PRINTED ? Audit.Action.PRINT : Audit.Action.EXPORT);
        }
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal wrong) {
            desk.notices().say(wrong.sentence());
        } else {
            desk.dialogs().failed(texts.get("letter.failed"), cause);
        }
    }
}
