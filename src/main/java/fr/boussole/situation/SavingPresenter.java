package fr.boussole.situation;

import fr.boussole.patient.TypedDate;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the three forms of the room share: one save at a time, a refusal at its field, « Annuler » afterwards. */
final class SavingPresenter {
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Desk desk;
    private final Runnable saved;
    private final Texts texts = Texts.beside(SavingPresenter.class);
    private boolean busy;

    /** @param saved called once something is on the disk, also when it is undone */
    SavingPresenter(Desk desk, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
    }

    /** @param undo of what was written, if it can be */
    <T> void save(Callable<T> work, String sentence, Optional<Consumer<T>> undo) {
        if (busy) {
            return;
        }
        busy = true;
        refusal.set(null);
        desk.background()
                .run(
                        work,
                        done -> {
                            busy = false;
                            saved.run();
                            undo.ifPresentOrElse(
                                    back -> desk.notices().say(sentence, () -> undo(done, back)),
                                    () -> desk.notices().say(sentence));
                        },
                        cause -> {
                            busy = false;
                            fail(cause);
                        });
    }

    private <T> void undo(T done, Consumer<T> back) {
        desk.background()
                .run(
                        () -> {
                            back.accept(done);
                            return true;
                        },
                        undone -> saved.run(),
                        this::fail);
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("save.failed"), cause);
        }
    }

    /** Empty when nothing is typed. @throws Refusal at the field when it is no date */
    Optional<LocalDate> date(String field, String typed) {
        Optional<LocalDate> day = TypedDate.recent(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            throw Refusal.at(field, texts.get("date.unreadable"));
        }
        return day;
    }

    static String typed(Optional<LocalDate> day) {
        return day.map(Formats::date).orElse("");
    }
}
