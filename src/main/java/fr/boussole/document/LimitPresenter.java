package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How large a paper may be, in the settings. */
final class LimitPresenter {
    final StringProperty megabytes = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final DocumentLimit limit;
    private final Desk desk;
    private final Texts texts = Texts.beside(LimitPresenter.class);
    private int kept = DocumentLimit.LEAST;

    LimitPresenter(DocumentLimit limit, Desk desk) {
        this.limit = limit;
        this.desk = desk;
    }

    void load() {
        desk.background().run(limit::megabytes, this::show, this::failed);
    }

    void save() {
        String typed = megabytes.get().strip();
        if (!typed.matches("[0-9]{1,3}")) {
            refusal.set(Refusal.at("megabytes", texts.get("limit.range", DocumentLimit.LEAST, DocumentLimit.MOST)));
            return;
        }
        int before = kept;
        keep(
                Integer.parseInt(typed),
                now -> desk.notices()
                        .say(
                                texts.get("limit.saved", now),
                                () -> keep(before, back -> desk.notices().say(texts.get("limit.saved", back)))));
    }

    private void keep(int wanted, IntConsumer then) {
        refusal.set(null);
        desk.background()
                .run(
                        () -> {
                            limit.save(wanted);
                            return wanted;
                        },
                        now -> {
                            show(now);
                            then.accept(now);
                        },
                        this::failed);
    }

    private void show(int now) {
        kept = now;
        megabytes.set(Integer.toString(now));
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            desk.dialogs().failed(texts.get("change.failed"), cause);
        }
    }
}
