package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.function.Consumer;

/** Opens two files side by side over the page. */
final class Merging {
    private final FilingFeature.Services services;
    private final Desk desk;
    private final FilingFeature.Window window;
    private final Texts texts = Texts.beside(Merging.class);

    Merging(FilingFeature.Services services, Desk desk, FilingFeature.Window window) {
        this.services = services;
        this.desk = desk;
        this.window = window;
    }

    /** @param done called with the kept file when they were joined, and again when that is undone */
    void open(PatientId one, PatientId other, Consumer<PatientId> done) {
        if (window.modal().isShown()) {
            return;
        }
        desk.background()
                .run(
                        () -> services.merges().compare(one, other),
                        seen -> show(new MergePresenter(services, desk, seen), done),
                        this::fail);
    }

    private void show(MergePresenter presenter, Consumer<PatientId> done) {
        MergeView view = new MergeView(presenter);
        presenter.joined = kept -> {
            window.modal().hide();
            done.accept(kept);
        };
        window.modal().show("merge", texts.get("merge.title"), view, view.first(), view.buttons(window.modal()::hide));
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
