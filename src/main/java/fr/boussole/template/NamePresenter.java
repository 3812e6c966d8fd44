package fr.boussole.template;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Another name for a template of the team's own. */
final class NamePresenter {
    final StringProperty name;
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Offered one;
    private final PlanTemplates templates;
    private final Desk desk;
    private final Consumer<Offered> saved;
    private final Texts texts = Texts.beside(NamePresenter.class);

    NamePresenter(Offered one, PlanTemplates templates, Desk desk, Consumer<Offered> saved) {
        this.one = one;
        this.templates = templates;
        this.desk = desk;
        this.saved = saved;
        name = new SimpleStringProperty(one.template().name());
    }

    void save() {
        refusal.set(null);
        String wanted = name.get();
        desk.background().run(() -> templates.rename(one, wanted), saved, cause -> {
            if (cause instanceof Refusal refused) {
                refusal.set(refused);
            } else {
                desk.dialogs().failed(texts.get("failed"), cause);
            }
        });
    }
}
