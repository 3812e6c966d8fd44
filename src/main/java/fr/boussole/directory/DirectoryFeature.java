package fr.boussole.directory;

import fr.boussole.patient.Doctors;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** What the shell needs of this room: its page, a button that leads there, and doctors for a person's file. */
public final class DirectoryFeature {
    private static final int MATCHES = 8;

    private final Directory directory;
    private final Desk desk;
    private final Modal modal;
    private final Texts texts = Texts.beside(DirectoryFeature.class);

    public DirectoryFeature(Directory directory, Desk desk, Modal modal) {
        this.directory = directory;
        this.desk = desk;
        this.modal = modal;
    }

    /** For the form of a person. */
    public static Doctors doctors(Directory directory) {
        return typed -> directory.search(typed, MATCHES).stream()
                .map(one -> new Doctors.Doctor(
                        one.name(),
                        one.work(),
                        one.place().address().city(),
                        one.rpps(),
                        one.reach().anyPhone()))
                .toList();
    }

    public Node button(Runnable open) {
        return new ActionButton("directory-open", texts.get("button"), open).icon(Feather.BOOK_OPEN);
    }

    /** The whole directory. @param back to where she came from */
    public Screen page(Runnable back) {
        DirectoryPresenter presenter = new DirectoryPresenter(directory, desk);
        return new DirectoryView(
                presenter, new DirectoryView.Ways(back, one -> open(one, presenter), file -> ask(file, presenter)));
    }

    private void open(Optional<Professional> one, DirectoryPresenter list) {
        if (modal.isShown()) {
            return;
        }
        ProfessionalFormPresenter presenter = new ProfessionalFormPresenter(one, directory, desk, saved -> {
            modal.hide();
            list.saved(saved);
        });
        ProfessionalFormView view = new ProfessionalFormView(presenter);
        String title = one.map(Professional::name).orElse(texts.get("form.new"));
        modal.show("professional-form", title, view, view.first(), view.buttons(modal::hide));
    }

    private void ask(Path file, DirectoryPresenter list) {
        if (modal.isShown()) {
            return;
        }
        ExtractFormPresenter presenter = new ExtractFormPresenter(choice -> {
            modal.hide();
            list.takeExtract(file, choice);
        });
        ExtractFormView view = new ExtractFormView(presenter, String.valueOf(file.getFileName()));
        modal.show("extract-form", texts.get("extract.title"), view, view.first(), view.buttons(modal::hide));
    }
}
