package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaSearch;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One person's plan: tools above, the map at the left, the problem that is open at the right. */
final class CarePlanPageView extends VBox {
    private final PatientId person;
    private final CarePlanFeature feature;
    private final CarePlanPresenter presenter;
    private final ProblemMapView map;
    private final ProblemPanelView panel;
    private final StackPane right;
    private final MeetingFeature meeting;
    private final StoryStripPresenter strip;
    private final Texts texts = Texts.beside(CarePlanPageView.class);

    CarePlanPageView(PatientId person, CarePlanFeature feature) {
        this.person = person;
        this.feature = feature;
        OmahaSearch search = new OmahaSearch();
        presenter = new CarePlanPresenter(person, feature.services, feature.me, feature.desk, search::problems);
        getStyleClass().add("plan-page");
        getStylesheets()
                .add(Objects.requireNonNull(CarePlanPageView.class.getResource("careplan.css"))
                        .toExternalForm());
        map = new ProblemMapView(presenter, this::open);
        panel = new ProblemPanelView(
                presenter,
                feature.desk.clock(),
                new ProblemPanelView.Ways(map::focusMap, this::saved, this::end),
                List.of(interventions(), past()));
        EmptyState none = new EmptyState(
                Feather.TARGET,
                texts.get("tab.empty"),
                new ActionButton("plan-meet", texts.get("tab.meet"), this::meet).icon(Feather.MESSAGE_CIRCLE));
        none.getStyleClass().add("bsl-card");
        none.setMaxHeight(Double.MAX_VALUE);
        Shown.when(none, presenter.panel.problem.isNull());
        right = new StackPane(none, panel);
        right.setMinSize(0, 0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(map, right);
        both.getStyleClass().add("plan-both");
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        MeetingReader.Services meetings = new MeetingReader.Services(
                feature.services.stories(),
                feature.services.goals(),
                feature.services.plans(),
                feature.services.patients(),
                feature.services.team());
        meeting = new MeetingFeature(meetings, feature.desk, feature.modal);
        strip = new StoryStripPresenter(person, meetings, feature.desk);
        StoryStripView said = new StoryStripView(strip, this::meet);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox top = new HBox(said, tools());
        top.getStyleClass().add("plan-top");
        getChildren().addAll(top, both);
    }

    private HBox tools() {
        HBox tools = new HBox();
        tools.setMinWidth(USE_PREF_SIZE);
        tools.getStyleClass().add("plan-tools");
        feature.tools.forEach(tool -> tools.getChildren()
                .add(new ActionButton("plan-" + tool.id(), tool.label(), () -> tool.open(person, presenter::load))
                        .small()));
        Shown.set(tools, !tools.getChildren().isEmpty());
        return tools;
    }

    /** Her words, her goals and the walk through the domains; then what is to be raised, one by one. */
    private void meet() {
        meeting.open(
                person,
                () -> {
                    strip.load();
                    presenter.load();
                },
                problems -> presenter.raise(problems, panel::focus));
    }

    /** Once a problem is saved: the next one named in the meeting, or back to the map. */
    private void saved() {
        presenter.next(panel::focus, map::focusMap);
    }

    private ProblemPanelView.Part interventions() {
        InterventionsPresenter done = new InterventionsPresenter(
                person,
                new InterventionsPresenter.Services(
                        feature.services.plans(), feature.services.favourites(), feature.services.circle()),
                feature.desk,
                presenter::load);
        InterventionsView view = new InterventionsView(done);
        return new ProblemPanelView.Part(
                PanelPart.INTERVENTIONS,
                view,
                done.countProperty()
                        .map(count -> count.intValue() == 0
                                ? texts.of(PanelPart.INTERVENTIONS)
                                : texts.get("panel.interventions", count)),
                done::show,
                view::focus);
    }

    private ProblemPanelView.Part past() {
        ProblemPastPresenter past = new ProblemPastPresenter(person, feature.services, feature.desk, presenter::load);
        return new ProblemPanelView.Part(
                PanelPart.PAST,
                new ProblemPastView(past, feature.modal),
                new SimpleStringProperty(texts.of(PanelPart.PAST)),
                past::show,
                () -> {});
    }

    private void open(Problem one) {
        presenter.open(one, panel::focus);
    }

    private void end() {
        CarePlan.Entry entry = presenter.panel.entry.get();
        if (entry == null || feature.modal.isShown()) {
            return;
        }
        EndView view = new EndView(
                new EndPresenter(entry, presenter.panel, LocalDate.now(feature.desk.clock()), feature.modal::hide));
        feature.modal.show(
                "plan-end-form",
                texts.get("end.title", entry.problem().problem().name()),
                view,
                view.first(),
                view.buttons(feature.modal::hide));
    }

    void shown() {
        presenter.load();
        strip.load();
        // After the tab itself took the focus.
        Platform.runLater(map::focusSearch);
    }

    boolean unsaved() {
        return presenter.panel.unsaved();
    }

    /** The map takes two fifths, as wide as two columns need and no wider. */
    @Override
    protected void layoutChildren() {
        double em = 14 * fr.boussole.platform.ui.Theme.percentOf(getScene()) / 100.0;
        map.setMinWidth(Math.clamp(getWidth() * 0.405, 17 * em, 34.2 * em));
        map.setMaxWidth(map.getMinWidth());
        super.layoutChildren();
    }
}
