package fr.boussole.situation;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How she lives, being written. */
final class SituationFormPresenter {
    final StringProperty ownWords = new SimpleStringProperty();
    final StringProperty household = new SimpleStringProperty();
    final StringProperty housing = new SimpleStringProperty();
    final StringProperty isolation = new SimpleStringProperty();
    final StringProperty income = new SimpleStringProperty();
    final SavingPresenter saving;

    private final Situation before;
    private final Situations situations;
    private final Texts texts = Texts.beside(SituationFormPresenter.class);

    SituationFormPresenter(Situation before, Situations situations, Desk desk, Runnable saved) {
        this.before = before;
        this.situations = situations;
        saving = new SavingPresenter(desk, saved);
        ownWords.set(before.ownWords());
        household.set(before.household());
        housing.set(before.housing());
        isolation.set(before.isolation());
        income.set(before.income());
    }

    void save() {
        Situation now = new Situation(
                before.patient(),
                housing.get().strip(),
                household.get().strip(),
                isolation.get().strip(),
                income.get().strip(),
                ownWords.get().strip(),
                before.version());
        saving.save(
                () -> situations.save(now),
                texts.get("situation.saved"),
                Optional.of(saved -> situations.save(before.at(saved.version()))));
    }
}
