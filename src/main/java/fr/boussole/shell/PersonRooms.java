package fr.boussole.shell;

import fr.boussole.billing.BillingFeature;
import fr.boussole.careplan.CarePlanFeature;
import fr.boussole.careplan.PlanPrint;
import fr.boussole.careplan.PlanPrintFeature;
import fr.boussole.careplan.ProblemsBlock;
import fr.boussole.carework.CategoryShares;
import fr.boussole.circle.CircleFeature;
import fr.boussole.directory.DirectoryFeature;
import fr.boussole.document.DocumentFeature;
import fr.boussole.filing.FilingFeature;
import fr.boussole.measure.MeasureFeature;
import fr.boussole.outcome.OutcomeFeature;
import fr.boussole.outcome.Period;
import fr.boussole.outcome.TimeShares;
import fr.boussole.patient.Doctors;
import fr.boussole.patient.PatientFeature;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.prescription.PrescriptionFeature;
import fr.boussole.security.OpenPractice;
import fr.boussole.situation.SituationFeature;
import fr.boussole.team.Member;
import fr.boussole.team.Right;
import fr.boussole.template.TemplateFeature;
import fr.boussole.transmission.TransmissionFeature;
import fr.boussole.visit.VisitFeature;
import fr.boussole.wiring.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rooms about one person, for one who sits at the desk: built here, with the tabs and blocks each gives her file,
 * in their order.
 */
final class PersonRooms {
    final TransmissionFeature transmissions;
    final FilingFeature filing;
    final DirectoryFeature directory;
    final OutcomeFeature outcome;

    private final Services services;
    private final OpenPractice open;
    private final Around around;
    private final List<PatientTab> tabs = new ArrayList<>();
    private final List<SynthesisBlock> blocks = new ArrayList<>();

    /** The desk and the window a room works in. @param papers a new place to show a paper in */
    record Around(Desk desk, Modal modal, Supplier<PdfPane> papers, PatientFiles files) {}

    PersonRooms(Services services, OpenPractice open, Around around) {
        this.services = services;
        this.open = open;
        this.around = around;
        transmissions = new TransmissionFeature(
                new TransmissionFeature.Services(
                        services.transmissions, services.unread, services.patients, services.team, services.plans),
                around.desk(),
                around.modal(),
                around.papers());
        filing = filing();
        directory = new DirectoryFeature(services.directory, around.desk(), around.modal());
        outcome = outcome();
    }

    /** For the treating doctor in the form of a person. */
    Doctors doctors() {
        return DirectoryFeature.doctors(services.directory);
    }

    /** The tabs and blocks of her file. @param billing shown to who may see invoices */
    PatientFeature.Others of(Member me, VisitFeature visit, BillingFeature billing) {
        SituationFeature situation = situation();
        CircleFeature circle = new CircleFeature(
                new CircleFeature.Services(services.circle, services.directory, services.team),
                around.desk(),
                around.modal(),
                around.papers());
        MeasureFeature measure = new MeasureFeature(
                new MeasureFeature.Services(services.measures, services.patients, services.team),
                around.desk(),
                around.modal(),
                around.papers());
        PrescriptionFeature prescription = prescription();
        DocumentFeature document =
                new DocumentFeature(services.documents, around.desk(), around.modal(), around.papers());
        tabs.addAll(List.of(
                circle.tab(),
                situation.tab(),
                carePlan(me).tab(),
                visit.tab(),
                transmissions.tab(),
                measure.tab(),
                prescription.tab(),
                document.tab()));
        if (me.may(Right.BILLING)) {
            tabs.add(billing.tab());
        }
        tabs.add(filing.tab());
        blocks.addAll(List.of(
                situation.chip(),
                circle.chip(),
                new ProblemsBlock(services.plans, around.desk().clock()),
                transmissions.block(),
                measure.block(),
                circle.block(),
                visit.block(),
                prescription.block(),
                situation.block()));
        return new PatientFeature.Others(tabs, blocks);
    }

    private CarePlanFeature carePlan(Member me) {
        return new CarePlanFeature(
                new CarePlanFeature.Services(
                        services.plans,
                        services.interventionFavourites,
                        services.stories,
                        services.goals,
                        services.patients,
                        services.circle,
                        services.team,
                        services.prescriptions,
                        services.history),
                me.id(),
                around.desk(),
                around.modal(),
                around.papers(),
                List.of(
                        outcome,
                        new TemplateFeature(
                                services.templates, services.personTemplates, around.desk(), around.modal()),
                        planPrint()));
    }

    private PlanPrintFeature planPrint() {
        return new PlanPrintFeature(
                        services.planPapers(), services.plans, around.desk(), around.modal(), around.papers())
                .with(new PlanPrint(outcome.label(), services.evolutions::paper));
    }

    private OutcomeFeature outcome() {
        return new OutcomeFeature(
                new OutcomeFeature.Services(
                        services.outcomes,
                        services.evolutions,
                        services.victories,
                        services.doubles,
                        this::shares,
                        services.team),
                around.desk(),
                around.modal(),
                around.papers());
    }

    private TimeShares.Shares shares(Period period) {
        CategoryShares.Shares read = services.shares.of(period.from(), period.to());
        return new TimeShares.Shares(
                read.minutes().entrySet().stream()
                        .map(entry -> new TimeShares.Share(entry.getKey(), entry.getValue()))
                        .toList(),
                read.unspecified());
    }

    private SituationFeature situation() {
        return new SituationFeature(
                new SituationFeature.Services(
                        services.situations,
                        services.entitlements,
                        services.socialSteps,
                        services.patients,
                        services.team),
                around.desk(),
                around.modal());
    }

    private PrescriptionFeature prescription() {
        return new PrescriptionFeature(
                new PrescriptionFeature.Services(
                        services.prescriptions,
                        services.favourites,
                        services.alerting,
                        services.requests,
                        services.scans,
                        services.directory),
                around.desk(),
                around.modal(),
                around.papers());
    }

    private FilingFeature filing() {
        return new FilingFeature(
                new FilingFeature.Services(
                        services.patients,
                        services.merges,
                        services.duplicates,
                        services.archives,
                        new FilingFeature.Told(
                                services.history,
                                open.journal(),
                                services.rights,
                                services.addenda,
                                services.records()),
                        services.team),
                open.session(),
                around.desk(),
                new FilingFeature.Window(around.modal(), around.papers(), around.files()::open));
    }
}
