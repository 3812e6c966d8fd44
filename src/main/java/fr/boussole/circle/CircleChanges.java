package fr.boussole.circle;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** Who comes and who leaves, each told with « Annuler ». */
final class CircleChanges {
    private final Circle circle;
    private final Desk desk;
    private final Runnable changed;
    private final Texts texts = Texts.beside(CircleChanges.class);

    /** @param changed called after each change, on the screen's thread */
    CircleChanges(Circle circle, Desk desk, Runnable changed) {
        this.circle = circle;
        this.desk = desk;
        this.changed = changed;
    }

    /** Tells of one who was just added; « Annuler » ends her there, since nothing is ever deleted. */
    void added(CircleMember one) {
        desk.notices().say(texts.get("added", one.name()), () -> run(() -> circle.end(one, today()), () -> {}));
    }

    /** As of today. */
    void end(CircleMember one) {
        run(
                () -> circle.end(one, today()),
                () -> desk.notices()
                        .say(
                                texts.get("ended", one.name()),
                                // With her rank, which leaving took.
                                () -> run(() -> circle.save(one.withVersion(one.version() + 1)), () -> {})));
    }

    void resume(CircleMember one) {
        run(() -> circle.resume(one), () -> desk.notices().say(texts.get("resumed", one.name())));
    }

    private void run(Callable<CircleMember> change, Runnable then) {
        desk.background()
                .run(
                        change,
                        done -> {
                            then.run();
                            changed.run();
                        },
                        this::failed);
    }

    void failed(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }
}
