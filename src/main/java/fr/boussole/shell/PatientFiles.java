package fr.boussole.shell;

import fr.boussole.directory.DirectoryFeature;
import fr.boussole.filing.FilingFeature;
import fr.boussole.foreign.ForeignFeature;
import fr.boussole.patient.PatientFeature;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Screen;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads from anywhere to a person's file and back; tied to the pages once they are there. */
final class PatientFiles {
    private static final String PLACE = "patients";

    private final BiConsumer<PatientId, Runnable> recordVisit;
    private final Optional<ForeignFeature> bringOver;
    private Optional<Consumer<PatientId>> liaison = Optional.empty();
    private @Nullable PatientFeature feature;
    private @Nullable FilingFeature filing;
    private @Nullable DirectoryFeature directory;
    private @Nullable Navigation navigation;

    /**
     * @param recordVisit with a person; what it is given runs once something was written
     * @param bringOver empty for who may not take people from another program
     */
    PatientFiles(BiConsumer<PatientId, Runnable> recordVisit, Optional<ForeignFeature> bringOver) {
        this.recordVisit = recordVisit;
        this.bringOver = bringOver;
    }

    void of(PatientFeature pages) {
        feature = pages;
    }

    /** The list then leads to duplicates and archives. */
    void filing(FilingFeature pages) {
        filing = pages;
    }

    /** The list then leads to the directory. */
    void directory(DirectoryFeature page) {
        directory = page;
    }

    /** The directory upon the list; Ctrl+K leads there too. */
    void openDirectory() {
        pages().open(PLACE, Objects.requireNonNull(directory).page(pages()::back));
    }

    /** The file then offers the liaison sheet. */
    void printing(Consumer<PatientId> liaisonSheet) {
        liaison = Optional.of(liaisonSheet);
    }

    /** A page of a person upon her file. @param page gets the way back */
    void upon(Function<Runnable, Screen> page) {
        pages().upon(PLACE, page.apply(pages()::back));
    }

    void in(Navigation pages) {
        navigation = pages;
    }

    Screen list() {
        FilingFeature tidy = Objects.requireNonNull(filing);
        return feature()
                .list(
                        this::open,
                        this::create,
                        bringOver(),
                        tidy.button(() -> pages().open(PLACE, tidy.page(pages()::back))),
                        Objects.requireNonNull(directory).button(this::openDirectory));
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

    private void bringOver(ForeignFeature page) {
        pages().open(PLACE, page.page(pages()::back, () -> pages().go(PLACE)));
    }

    /** Ctrl+K leads there too. */
    Optional<Runnable> bringOver() {
        return bringOver.map(page -> () -> bringOver(page));
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
