package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The first page of a person's file: what all rooms say of her, replaced as a whole. */
final class SynthesisPresenter {
    /** Null until it was read. */
    final ObjectProperty<Synthesis.@Nullable Page> page = new SimpleObjectProperty<>();

    private final Synthesis synthesis;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(SynthesisPresenter.class);

    SynthesisPresenter(Synthesis synthesis, Desk desk) {
        this.synthesis = synthesis;
        this.desk = desk;
        latest = new Latest(desk.background());
    }

    /** In the background. */
    Synthesis.Page read() {
        return synthesis.read();
    }

    void show(Synthesis.Page read) {
        page.set(read);
    }

    /** Reads it again: something was written. */
    void load() {
        latest.run(this::read, this::show, cause -> desk.dialogs().failed(texts.get("file.failed"), cause));
    }
}
