package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One person's situation, rights and steps. */
final class SituationPresenter {
    /** Null until it was read. */
    final ObjectProperty<SituationReader.@Nullable Reading> reading = new SimpleObjectProperty<>();

    private final PatientId person;
    private final SituationReader reader;
    private final SocialSteps steps;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(SituationPresenter.class);

    SituationPresenter(PatientId person, SituationReader reader, SocialSteps steps, Desk desk) {
        this.person = person;
        this.reader = reader;
        this.steps = steps;
        this.desk = desk;
        latest = new Latest(desk.background());
    }

    PatientId person() {
        return person;
    }

    void load() {
        latest.run(() -> reader.read(person), reading::set, this::fail);
    }

    /** Done today; « Annuler » opens it again. */
    void finish(SocialStep step) {
        desk.background()
                .run(
                        () -> steps.finish(step),
                        done -> {
                            load();
                            desk.notices().say(texts.get("step.finished"), () -> reopen(done));
                        },
                        this::fail);
    }

    private void reopen(SocialStep step) {
        desk.background().run(() -> steps.reopen(step), back -> load(), this::fail);
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("load.failed"), cause);
        }
    }
}
