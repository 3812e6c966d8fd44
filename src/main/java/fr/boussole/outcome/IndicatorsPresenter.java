package fr.boussole.outcome;

import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.team.Practice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The practice's figures of a period: for the whole team, of nobody in particular. */
final class IndicatorsPresenter {
    /** What one page shows. */
    record Figures(Outcomes.Report report, TimeShares.Shares shares) {}

    final ObjectProperty<PeriodChoice> choice;
    final StringProperty state = new SimpleStringProperty("");
    /** Null until they are read. */
    final ObjectProperty<@Nullable Figures> figures = new SimpleObjectProperty<>();

    final ObservableList<OutcomeRow> rows = FXCollections.observableArrayList();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final OutcomeFeature.Services services;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(IndicatorsPresenter.class);

    IndicatorsPresenter(OutcomeFeature.Services services, Desk desk) {
        this.services = services;
        this.desk = desk;
        latest = new Latest(desk.background());
        LocalDate today = LocalDate.now(desk.clock());
        choice = new SimpleObjectProperty<>(new PeriodChoice(PeriodChoice.Kind.QUARTER, today, today));
    }

    void choose(PeriodChoice now) {
        if (!now.equals(choice.get())) {
            choice.set(now);
            load();
        }
    }

    void load() {
        PeriodChoice asked = choice.get();
        busy.set(true);
        state.set(texts.get("indicators.reading"));
        latest.run(
                () -> new Figures(
                        services.outcomes().practice(asked.period()),
                        services.shares().of(asked.period())),
                read -> {
                    busy.set(false);
                    rows.setAll(OutcomeRow.ofPractice(read.report().problems()));
                    figures.set(read);
                    state.set(texts.get("indicators.state", asked.title()));
                },
                cause -> {
                    busy.set(false);
                    state.set("");
                    desk.dialogs().failed(texts.get("indicators.failed"), cause);
                });
    }

    /** As a page. @param shown gets it */
    void paper(Consumer<PdfFile> shown) {
        Figures read = figures.get();
        if (read == null) {
            return;
        }
        LocalDate today = LocalDate.now(desk.clock());
        String title = choice.get().title();
        desk.background()
                .run(
                        () -> new PdfFile(
                                texts.get(
                                        "indicators.file",
                                        read.report().period().to().toString()),
                                IndicatorsPdf.write(
                                        new IndicatorsPdf.Content(
                                                services.team()
                                                        .practice()
                                                        .map(Practice::name)
                                                        .orElse(""),
                                                title,
                                                read),
                                        today)),
                        shown,
                        cause -> desk.dialogs().failed(texts.get("indicators.paper.failed"), cause));
    }

    /** For the journal: the figures were printed or kept. In the background. */
    void used(PdfUse use) {
        services.outcomes().noteUse(use == PdfUse.PRINTED);
    }

    /** For a spreadsheet, where she says. */
    void save() {
        Figures read = figures.get();
        if (read != null) {
            desk.dialogs()
                    .chooseSaveFile(
                            texts.get("indicators.save"),
                            texts.get(
                                    "indicators.csv",
                                    read.report().period().to().toString()),
                            file -> write(file, read));
        }
    }

    private void write(Path file, Figures read) {
        desk.background()
                .run(
                        () -> {
                            OutcomeFile.write(file, read.report());
                            services.outcomes().noteUse(false);
                            return Objects.requireNonNull(file.getFileName()).toString();
                        },
                        name -> desk.notices().say(texts.get("indicators.saved", name)),
                        cause -> desk.dialogs()
                                .failed(
                                        texts.get(
                                                cause instanceof IOException
                                                        ? "indicators.unwritten"
                                                        : "indicators.paper.failed"),
                                        cause));
    }

    /** « 2,6 → 3,5 ». */
    static String means(Outcome one) {
        Texts texts = Texts.beside(IndicatorsPresenter.class);
        return texts.get("step.figures", OutcomeRow.decimal(one.before(), 1), OutcomeRow.decimal(one.after(), 1));
    }

    /** « 0,72 », « trop peu », or « pas de différence possible ». */
    static String kappa(RaterAgreement one) {
        Texts texts = Texts.beside(IndicatorsPresenter.class);
        return one.kappa().isPresent()
                ? OutcomeRow.signedPlain(one.kappa().getAsDouble())
                : texts.get(one.tooFew() ? "kappa.few" : "kappa.alike");
    }

    /** « 34 cotations en double, 71 % pareilles, 94 % à un point près ». */
    static String pairs(RaterAgreement one) {
        Texts texts = Texts.beside(IndicatorsPresenter.class);
        return one.tooFew()
                ? texts.get("kappa.pairs", one.pairs())
                : texts.get(
                        "kappa.said",
                        Formats.count(one.pairs()),
                        Math.round(one.equal() * 100.0 / one.pairs()),
                        Math.round(one.near() * 100.0 / one.pairs()));
    }
}
