package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which paper about a plan one looks at. */
final class PlanPrintPresenter {
    final List<PlanPrint> papers;
    final ObjectProperty<PlanPrint> chosen;

    private final PatientId person;
    private final CarePlans plans;
    private final Desk desk;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable PdfFile> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Texts texts = Texts.beside(PlanPrintPresenter.class);

    PlanPrintPresenter(PatientId person, List<PlanPrint> papers, CarePlans plans, Desk desk) {
        this.person = person;
        this.papers = papers;
        this.plans = plans;
        this.desk = desk;
        latest = new Latest(desk.background());
        chosen = new SimpleObjectProperty<>(papers.getFirst());
        chosen.subscribe((before, now) -> load());
    }

    /** Null while it is being drawn. */
    ReadOnlyObjectProperty<@Nullable PdfFile> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void load() {
        PlanPrint wanted = chosen.get();
        shown.set(null);
        refusal.set("");
        latest.run(() -> wanted.draw().apply(person), shown::set, this::failed);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("paper.failed"), cause);
        }
    }

    /** For the journal: who printed or kept it. In the background. */
    void used(PdfUse use) {
        plans.noteUse(person, use == PdfUse.PRINTED);
    }
}
