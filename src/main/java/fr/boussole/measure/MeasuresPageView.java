package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.PdfPane;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One person's tab: her measures, or their printing; forms open over it. */
final class MeasuresPageView extends StackPane {
    private final PatientId person;
    private final MeasureFeature feature;
    private final MeasuresPresenter presenter;
    private final QuickMeasuresPresenter typing;
    private final MeasuresView view;
    private final Texts texts = Texts.beside(MeasuresPageView.class);
    private final MeasureWords words = new MeasureWords();
    private @Nullable MeasuresPrintView printing;

    MeasuresPageView(PatientId person, MeasureFeature feature) {
        this.person = person;
        this.feature = feature;
        Measures measures = feature.services.measures();
        presenter = new MeasuresPresenter(person, measures, feature.services.team(), feature.desk);
        typing = new QuickMeasuresPresenter(person, measures, feature.desk, presenter::load);
        view = new MeasuresView(
                presenter,
                typing,
                LocalDate.now(feature.desk.clock()),
                new MeasuresView.Ways(this::scale, this::thresholds, this::startPrinting, this::open));
        getStylesheets()
                .add(Objects.requireNonNull(MeasuresPageView.class.getResource("measure.css"))
                        .toExternalForm());
        getChildren().add(view);
    }

    void shown() {
        presenter.load();
        // After the tab itself took the focus.
        Platform.runLater(view::focus);
    }

    boolean unsaved() {
        return typing.unsaved();
    }

    /** The first Ctrl+P asks what to print, the second prints it. */
    boolean print() {
        MeasuresPrintView open = printing;
        if (open != null) {
            return open.print();
        }
        startPrinting();
        return true;
    }

    private void scale(Scale scale) {
        ScalePresenter form = new ScalePresenter(
                person, scale, presenter.bodyMass, feature.services.measures(), feature.desk, this::saved);
        ScaleView content = new ScaleView(form);
        feature.modal.show(
                "scale-form",
                texts.get("scale.title", words.kind(scale.kind())),
                content,
                content.first(),
                content.buttons(feature.modal::hide));
    }

    private void thresholds() {
        ThresholdsPresenter form = new ThresholdsPresenter(
                person, presenter.thresholds, feature.services.measures(), feature.desk, this::saved);
        ThresholdsView content = new ThresholdsView(form);
        feature.modal.show(
                "threshold-form",
                texts.get("thresholds.title"),
                content,
                content.first(),
                content.buttons(feature.modal::hide));
    }

    private void saved() {
        feature.modal.hide();
        presenter.load();
    }

    private void open(Measure measure) {
        String facts = Stream.of(
                        texts.get(
                                "withdraw.what",
                                words.whole(measure),
                                words.when(measure.takenAt(), LocalDate.now(feature.desk.clock()))),
                        words.state(measure, Optional.ofNullable(presenter.thresholds.get(measure.kind())))
                                .words(),
                        words.answers(measure))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        WithdrawView[] content = new WithdrawView[1];
        content[0] = new WithdrawView(
                measure,
                facts,
                new WithdrawView.Ways(
                        (why, again) ->
                                presenter.withdraw(measure, why, () -> gone(measure, again), content[0].refused()),
                        () -> {
                            feature.modal.hide();
                            presenter.restore(measure);
                        },
                        feature.modal::hide));
        feature.modal.show(
                "measure-form", words.kind(measure.kind()), content[0], content[0].first(), content[0].buttons());
    }

    /** The value comes back into the field, to be typed right. */
    private void gone(Measure measure, boolean again) {
        feature.modal.hide();
        if (again) {
            typing.typed.set(QuickMeasures.retyped(measure));
            view.focus();
        }
    }

    private void startPrinting() {
        PdfPane paper = feature.papers.get().compact();
        MeasuresPrintPresenter[] made = new MeasuresPrintPresenter[1];
        made[0] = new MeasuresPrintPresenter(
                person,
                new MeasuresPrintPresenter.Sources(
                        feature.services.measures(), feature.services.patients(), feature.services.team()),
                feature.desk,
                file -> paper.show(file, (shown, use) -> made[0].used(use)));
        MeasuresPrintView open = new MeasuresPrintView(made[0], paper, this::stopPrinting);
        printing = open;
        getChildren().setAll(open);
        Focus.give(open.first());
        made[0].make();
    }

    private void stopPrinting() {
        printing = null;
        getChildren().setAll(view);
        view.focus();
    }
}
