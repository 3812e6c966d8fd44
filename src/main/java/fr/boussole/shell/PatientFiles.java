package fr.boussole.shell;

import fr.boussole.patient.PatientFeature;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Screen;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leads from anywhere to a person's file and back; tied to the pages once they are there. */
final class PatientFiles {
    private static final String PLACE = "patients";

    private final Consumer<PatientId> recordVisit;
    private @Nullable PatientFeature feature;
    private @Nullable Navigation navigation;

    PatientFiles(Consumer<PatientId> recordVisit) {
        this.recordVisit = recordVisit;
    }

    void of(PatientFeature pages) {
        feature = pages;
    }

    void in(Navigation pages) {
        navigation = pages;
    }

    Screen list() {
        return feature().list(this::open, this::create);
    }

    void open(PatientId person) {
        pages().open(PLACE, feature().file(person, new PatientFeature.Ways(pages()::back, recordVisit)));
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
