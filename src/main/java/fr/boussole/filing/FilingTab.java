package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import javafx.scene.Node;

/** « Vie du dossier », the last tab of a person's file. */
final class FilingTab implements PatientTab {
    private final FilingFeature.Services services;
    private final Desk desk;
    private final FilingFeature.Window window;
    private final Merging merging;

    FilingTab(FilingFeature.Services services, Desk desk, FilingFeature.Window window, Merging merging) {
        this.services = services;
        this.desk = desk;
        this.window = window;
        this.merging = merging;
    }

    @Override
    public String id() {
        return "filing";
    }

    @Override
    public String title() {
        return Texts.beside(FilingTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        return of(patient, () -> {});
    }

    @Override
    public Page of(PatientId patient, Runnable changed) {
        CoursePresenter course = new CoursePresenter(patient, services, desk, changed);
        RightsPresenter rights = new RightsPresenter(patient, services, desk, changed);
        HistoryPresenter history = new HistoryPresenter(patient, services, desk);
        ReadingsPresenter readings = new ReadingsPresenter(patient, services, desk);
        FilingView view = new FilingView(
                course,
                new FilingView.Parts(
                        new CourseView(course),
                        new RightsView(rights, window),
                        new HistoryView(history),
                        new ReadingsView(readings)),
                other -> merging.open(patient, other.id(), kept -> {
                    if (kept.equals(patient)) {
                        course.again();
                    } else {
                        window.open().accept(kept);
                    }
                }));
        Runnable load = () -> {
            course.load();
            switch (view.part()) {
                case COURSE -> {}
                case RIGHTS -> rights.load();
                case HISTORY -> history.load();
                case READINGS -> readings.load();
            }
        };
        view.partProperty().subscribe((before, now) -> load.run());
        return new Page() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                load.run();
            }

            @Override
            public boolean unsaved() {
                return rights.unsaved();
            }

            @Override
            public boolean print() {
                return view.print();
            }

            @Override
            public String help() {
                return "filing";
            }
        };
    }
}
