package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What stands above her plan: her words and goals, or the meeting that is still to be finished. */
final class StoryStripPresenter {
    /** @param goals that are open */
    record Reading(Optional<Story> story, List<Goal> goals, Optional<Stories.Kept> draft) {
        @Override
        public String toString() {
            return "Reading of " + story;
        }
    }

    /** Null until it was read. */
    final ObjectProperty<@Nullable Reading> reading = new SimpleObjectProperty<>();

    private final PatientId person;
    private final Stories stories;
    private final Goals goals;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(StoryStripPresenter.class);

    StoryStripPresenter(PatientId person, MeetingReader.Services services, Desk desk) {
        this.person = person;
        this.desk = desk;
        stories = services.stories();
        goals = services.goals();
        latest = new Latest(desk.background());
    }

    Desk desk() {
        return desk;
    }

    void load() {
        latest.run(
                () -> new Reading(
                        stories.of(person).filter(story -> !story.empty()),
                        goals.of(person).stream().filter(Goal::open).toList(),
                        stories.draft(person)),
                reading::set,
                this::fail);
    }

    /** « L'abandonner »; « Annuler » brings it back. */
    void giveUp() {
        Reading shown = reading.get();
        if (shown == null || shown.draft().isEmpty()) {
            return;
        }
        StoryDraft draft = shown.draft().get().draft();
        write(
                () -> stories.giveUp(person),
                () -> desk.notices()
                        .say(texts.get("draft.given.up"), () -> write(() -> stories.keep(person, draft), () -> {})));
    }

    private void write(Runnable work, Runnable then) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        done -> {
                            load();
                            then.run();
                        },
                        this::fail);
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("story.failed"), cause);
        }
    }
}
