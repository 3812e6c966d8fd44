package fr.boussole.outcome;

import fr.boussole.careplan.PlanTool;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.platform.ui.Screen;
import fr.boussole.team.Team;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What the shell needs of outcomes: « Évolution » in a person's plan, and the practice's page of figures. */
public final class OutcomeFeature implements PlanTool {
    /** What the pages read and write with. */
    public record Services(
            Outcomes outcomes,
            Evolutions evolutions,
            Victories victories,
            DoubleRatings doubles,
            TimeShares shares,
            Team team) {}

    private final Services services;
    private final Desk desk;
    private final Modal modal;
    private final Supplier<PdfPane> papers;
    private final Texts texts = Texts.beside(OutcomeFeature.class);

    /** @param papers makes a pane that shows documents */
    public OutcomeFeature(Services services, Desk desk, Modal modal, Supplier<PdfPane> papers) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        this.papers = papers;
    }

    @Override
    public String id() {
        return "evolution";
    }

    @Override
    public String label() {
        return texts.get("evolution");
    }

    @Override
    public void open(PatientId person, Runnable changed) {
        EvolutionPresenter presenter = new EvolutionPresenter(person, services, desk);
        Runnable again = () -> {
            presenter.load();
            changed.run();
        };
        VictoriesPresenter victories = new VictoriesPresenter(person, services.victories(), desk, again);
        presenter.evolution.subscribe(read -> {
            if (read != null) {
                victories.show(read);
            }
        });
        EvolutionView view = new EvolutionView(
                presenter,
                victories,
                new EvolutionView.Parts(
                        new BeforeAfterView(presenter, desk.clock()),
                        new VictoriesView(victories, one -> presenter.name(one.member())),
                        new DoublesView(
                                presenter, offer -> rate(presenter, offer, again), both -> compare(presenter, both)),
                        () -> presenter.paper(file -> show(file, presenter::used))));
        ActionButton close = new ActionButton("evolution-close", texts.get("close"), modal::hide);
        close.setCancelButton(true);
        modal.showLarge("evolution", texts.get("evolution"), view, view.first(), close);
        presenter.load();
    }

    private void rate(EvolutionPresenter presenter, DoubleRatings.Offer offer, Runnable changed) {
        PlannedProblem problem = offer.problem();
        BlindView view =
                new BlindView(new BlindPresenter(offer, services.doubles(), desk, changed), presenter.name(offer.by()));
        modal.showAlone(
                "blind",
                texts.get("blind.title", problem.problem().name()),
                styled(view),
                view.first(),
                view.buttons(modal::hide));
    }

    private void compare(EvolutionPresenter presenter, DoubleRating both) {
        ActionButton close = new ActionButton("compare-close", texts.get("close"), modal::hide);
        close.setCancelButton(true);
        modal.showLarge(
                "compare",
                texts.get("compare.title", presenter.problem(both)),
                styled(new ComparisonView(both, presenter.name(both.first().member()))),
                close,
                close);
    }

    private static <N extends Parent> N styled(N view) {
        view.getStylesheets()
                .add(Objects.requireNonNull(OutcomeFeature.class.getResource("outcome.css"))
                        .toExternalForm());
        return view;
    }

    private void show(PdfFile file, Consumer<PdfUse> used) {
        PdfPane pane = papers.get();
        ActionButton close = new ActionButton("outcome-paper-close", texts.get("close"), modal::hide);
        close.setCancelButton(true);
        modal.showLarge("outcome-paper", texts.get("evolution.paper.title"), pane, pane.first(), close);
        pane.show(file, (paper, use) -> used.accept(use));
    }

    /** The practice's page; only for who cares for people. */
    public Screen indicators() {
        IndicatorsPresenter presenter = new IndicatorsPresenter(services, desk);
        Runnable print = () -> presenter.paper(file -> show(file, presenter::used));
        IndicatorsView view = new IndicatorsView(presenter, new IndicatorsView.Ways(print, presenter::save));
        return new Screen() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
                Focus.give(view.first());
            }

            @Override
            public boolean print() {
                print.run();
                return true;
            }

            @Override
            public String help() {
                return "indicators";
            }
        };
    }
}
