package fr.boussole.today;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Screen;
import fr.boussole.security.Session;
import fr.boussole.team.Team;
import fr.boussole.visit.Price;
import fr.boussole.visit.Recorder;
import fr.boussole.visit.Visit;
import fr.boussole.visit.Visits;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The first page of the window. */
public final class TodayFeature {
    private final TodayPresenter presenter;

    /** What the page reads and writes with. */
    public record Services(Visits visits, Recorder recorder, Patients patients, Team team, Price price) {}

    /** Where the page leads; after a visit was changed there, call {@link TodayFeature#reload}. */
    public record Doors(Consumer<LocalDate> newVisit, Consumer<Visit> correct, Consumer<PatientId> openFile) {}

    public TodayFeature(Services services, Session session, LastBackup lastBackup, Desk desk) {
        presenter = new TodayPresenter(
                new Days(services.visits(), services.patients(), services.team(), session, services.price()),
                services.recorder(),
                services.patients(),
                session,
                lastBackup,
                desk);
    }

    public Screen screen(Doors doors) {
        TodayView view = new TodayView(presenter, doors);
        return new Screen() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                view.wantFocus();
                presenter.shown();
            }

            @Override
            public String help() {
                return "today";
            }
        };
    }

    /** Reads the day again: a visit was recorded or changed elsewhere. */
    public void reload() {
        presenter.reload();
    }
}
