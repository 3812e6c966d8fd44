package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import java.util.List;
import java.util.function.Consumer;

/** The meeting over the plan's tab. */
final class MeetingFeature {
    private final MeetingReader.Services services;
    private final MeetingReader reader;
    private final Desk desk;
    private final Modal modal;
    private final Texts texts = Texts.beside(MeetingFeature.class);

    MeetingFeature(MeetingReader.Services services, Desk desk, Modal modal) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        reader = new MeetingReader(services);
    }

    /**
     * Opens the meeting where it was left.
     *
     * @param changed something of it is on the disk: the strip and the map are to be read again
     * @param raise the problems to be raised now, once it is finished; may be none
     */
    void open(PatientId person, Runnable changed, Consumer<List<Problem>> raise) {
        if (modal.isShown()) {
            return;
        }
        desk.background().run(() -> reader.read(person), start -> show(person, start, changed, raise), this::fail);
    }

    private void show(PatientId person, MeetingReader.Start start, Runnable changed, Consumer<List<Problem>> raise) {
        if (modal.isShown()) {
            return;
        }
        MeetingPresenter presenter = new MeetingPresenter(person, start, services, desk, changed, problems -> {
            modal.hide();
            raise.accept(problems);
        });
        MeetingView view = new MeetingView(presenter, desk.clock(), modal::hide);
        modal.showLarge(
                "meeting-card",
                texts.get(start.story().version() == 0 ? "meeting.title.first" : "meeting.title", start.name()),
                view,
                view.first());
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("story.failed"), cause);
        }
    }
}
