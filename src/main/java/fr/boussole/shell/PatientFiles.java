package fr.boussole.shell;

import fr.boussole.patient.PatientFeature;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Screen;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leads from anywhere to a person's file and back; tied to the pages once they are there. */
final class PatientFiles {
    private static final String PLACE = "patients";

    private final BiConsumer<PatientId, Runnable> recordVisit;
    private Optional<Consumer<PatientId>> liaison = Optional.empty();
    private @Nullable PatientFeature feature;
    private @Nullable Navigation navigation;

    /** @param recordVisit with a person; what it is given runs once something was written */
    PatientFiles(BiConsumer<PatientId, Runnable> recordVisit) {
        this.recordVisit = recordVisit;
    }

    void of(PatientFeature pages) {
        feature = pages;
    }

    /** The file then offers the liaison sheet. */
    void printing(Consumer<PatientId> liaisonSheet) {
        liaison = Optional.of(liaisonSheet);
    }

    void in(Navigation pages) {
        navigation = pages;
    }

    Screen list() {
        return feature().list(this::open, this::create);
    }

    void open(PatientId person) {
        pages().open(PLACE, feature().file(person, ways()));
    }

    /** At one of its tabs. */
    void open(PatientId person, String tab) {
        pages().open(PLACE, feature().file(person, tab, ways()));
    }

    private PatientFeature.Ways ways() {
        return new PatientFeature.Ways(pages()::back, recordVisit, liaison);
    }

    void create() {
        pages().open(PLACE, feature().create(this::open, pages()::back));
    }

    private PatientFeature feature() {
        return Objects.requireNonNull(feature);
    }

    private Navigation pages() {
        return Objects.requireNonNull(navigation);
    }
}
