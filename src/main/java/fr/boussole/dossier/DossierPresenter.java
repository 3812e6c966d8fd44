package fr.boussole.dossier;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What may be printed of a person's file or handed over, seen before it leaves. */
final class DossierPresenter {
    final List<PersonPaper> papers = List.of(PersonPaper.values());
    final ObjectProperty<PersonPaper> chosen = new SimpleObjectProperty<>(PersonPaper.LIAISON);

    private final PatientId person;
    private final Dossiers dossiers;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(DossierPresenter.class);
    private final ReadOnlyObjectWrapper<@Nullable Paper> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Progress.@Nullable State> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private String code = "";
    private Background.Cancel running = () -> {};

    DossierPresenter(PatientId person, Dossiers dossiers, Desk desk) {
        this.person = person;
        this.dossiers = dossiers;
        this.desk = desk;
        latest = new Latest(desk.background());
        chosen.addListener((property, before, now) -> load());
    }

    /** Null while it is being drawn. */
    ReadOnlyObjectProperty<@Nullable Paper> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress.@Nullable State> progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Whose file it is. */
    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    String words(PersonPaper paper) {
        return texts.of(paper);
    }

    /** Draws what is chosen anew, as the file is now. */
    void load() {
        PersonPaper wanted = chosen.get();
        shown.set(null);
        refusal.set("");
        latest.run(
                () -> dossiers.print(wanted, person),
                printed -> {
                    code = printed.code();
                    state.set(printed.person());
                    shown.set(new SavedWhole(
                            new PdfFile(printed.fileName(), printed.pdf()),
                            file -> dossiers.write(wanted, person, file, true)));
                },
                this::failed);
    }

    /** Called in the background once something was done with what is shown; saving notes itself. */
    void used(PdfUse use) {
        if (use == PdfUse.PRINTED) {
            dossiers.printed(person);
        }
    }

    /** Everything into one ZIP. */
    void export() {
        if (code.isEmpty() || progress.get() != null) {
            return;
        }
        desk.dialogs().chooseSaveFile(texts.get("page.export.title"), code + ".zip", this::export);
    }

    private void export(Path file) {
        refusal.set("");
        progress.set(new Progress.State(texts.get("page.export.starts"), 0, 0));
        running = desk.background()
                .run(
                        work -> dossiers.export(person, file, true, work),
                        progress::set,
                        exported -> {
                            progress.set(null);
                            desk.notices()
                                    .say(texts.get(
                                            "page.exported",
                                            String.valueOf(file.getFileName()),
                                            exported.papers(),
                                            Formats.count(exported.papers())));
                        },
                        cause -> {
                            progress.set(null);
                            failed(cause);
                        });
    }

    void cancel() {
        running.cancel();
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("page.failed"), cause);
        }
    }
}
