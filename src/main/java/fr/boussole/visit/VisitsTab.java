package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Team;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/** « Visites » in a person's file. */
public final class VisitsTab implements PatientTab {
    private final VisitFeature feature;
    private final Visits visits;
    private final Team team;
    private final Desk desk;

    VisitsTab(VisitFeature feature, Visits visits, Team team, Desk desk) {
        this.feature = feature;
        this.visits = visits;
        this.team = team;
        this.desk = desk;
    }

    @Override
    public String id() {
        return "visits";
    }

    @Override
    public String title() {
        return Texts.beside(VisitsTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        PersonVisitsPresenter presenter = new PersonVisitsPresenter(patient, visits, team, desk);
        Node view = new PersonVisitsView(
                presenter,
                visit -> feature.correct(visit, presenter::load),
                () -> feature.newVisit(LocalDate.now(desk.clock()), Optional.of(patient), presenter::load));
        return new Page() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
            }

            @Override
            public String help() {
                return "visits";
            }
        };
    }
}
