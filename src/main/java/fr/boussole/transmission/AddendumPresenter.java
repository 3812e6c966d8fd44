package fr.boussole.transmission;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Something being added to a transmission. */
final class AddendumPresenter {
    /** To which; null while nothing is added. */
    final ObjectProperty<TransmissionRows.@Nullable Row> to = new SimpleObjectProperty<>();

    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final BooleanProperty open = new SimpleBooleanProperty();

    private final Transmissions transmissions;
    private final Desk desk;
    private final Runnable saved;
    private final Texts texts = Texts.beside(AddendumPresenter.class);
    private boolean busy;

    AddendumPresenter(Transmissions transmissions, Desk desk, Runnable saved) {
        this.transmissions = transmissions;
        this.desk = desk;
        this.saved = saved;
    }

    boolean unsaved() {
        return !words.get().isBlank();
    }

    /** What is typed for one is not taken to another: the first is finished before. */
    void open(TransmissionRows.Row row) {
        if (!unsaved()) {
            to.set(row);
        }
        open.set(true);
    }

    void putAway() {
        open.set(false);
    }

    void giveUp() {
        TransmissionRows.Row row = to.get();
        String typed = words.get();
        words.set("");
        refusal.set(null);
        open.set(false);
        if (!typed.isBlank() && row != null) {
            desk.notices().say(texts.get("draft.gone"), () -> {
                if (!unsaved()) {
                    open(row);
                    words.set(typed);
                }
            });
        }
    }

    void save() {
        TransmissionRows.Row row = to.get();
        if (row == null || busy) {
            return;
        }
        String typed = words.get();
        busy = true;
        refusal.set(null);
        desk.background()
                .run(
                        () -> {
                            transmissions.add(row.told().id(), typed);
                            return true;
                        },
                        done -> {
                            busy = false;
                            words.set("");
                            open.set(false);
                            desk.notices().say(texts.get("addendum.done", row.target()));
                            saved.run();
                        },
                        cause -> {
                            busy = false;
                            if (cause instanceof Refusal refused) {
                                refusal.set(refused);
                            } else {
                                desk.dialogs().failed(texts.get("write.failed"), cause);
                            }
                        });
    }
}
