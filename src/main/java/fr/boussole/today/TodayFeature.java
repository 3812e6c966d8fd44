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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The first page of the window. */
public final class TodayFeature {
    private final TodayPresenter presenter;
    private final Desk desk;
    private Optional<SidePresenter> side = Optional.empty();

    /** What the page reads and writes with. */
    public record Services(Visits visits, Recorder recorder, Patients patients, Team team, Price price) {}

    /** Where the page leads; after a visit was changed there, call {@link TodayFeature#reload}. */
    public record Doors(Consumer<LocalDate> newVisit, Consumer<Visit> correct, Consumer<PatientId> openFile) {}

    public TodayFeature(Services services, Session session, LastBackup lastBackup, Desk desk) {
        this.desk = desk;
        presenter = new TodayPresenter(
                new Days(services.visits(), services.patients(), services.team(), session, services.price()),
                services.recorder(),
                services.patients(),
                session,
                lastBackup,
                desk);
    }

    /** @param blocks of other rooms, beside the tour in this order */
    public Screen screen(Doors doors, List<SideBlock> blocks) {
        SidePresenter beside = new SidePresenter(blocks, desk);
        side = Optional.of(beside);
        TodayView view = new TodayView(presenter, beside, doors);
        return new Screen() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                view.wantFocus();
                presenter.shown();
                beside.load();
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
        side.ifPresent(SidePresenter::load);
    }

    /** Reads again what other rooms say waits. */
    public void reloadSide() {
        side.ifPresent(SidePresenter::load);
    }
}
