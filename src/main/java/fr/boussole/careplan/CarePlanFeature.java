package fr.boussole.careplan;

import fr.boussole.circle.Circle;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Patients;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.util.List;
import java.util.function.Supplier;

/** What the shell needs of care plans: their tab in a person's file. */
public final class CarePlanFeature {
    /** What the pages read and write with. */
    public record Services(
            CarePlans plans,
            InterventionFavourites favourites,
            Stories stories,
            Goals goals,
            Patients patients,
            Circle circle,
            Team team,
            Prescriptions prescriptions,
            FieldHistory history) {}

    final Services services;
    final MemberId me;
    final Desk desk;
    final Modal modal;
    final Supplier<PdfPane> papers;
    final List<PlanTool> tools;

    /**
     * @param me who rates
     * @param papers makes a pane that shows documents
     * @param tools buttons above the map, in their order
     */
    public CarePlanFeature(
            Services services, MemberId me, Desk desk, Modal modal, Supplier<PdfPane> papers, List<PlanTool> tools) {
        this.services = services;
        this.me = me;
        this.desk = desk;
        this.modal = modal;
        this.papers = papers;
        this.tools = List.copyOf(tools);
    }

    public CarePlanTab tab() {
        return new CarePlanTab(this);
    }
}
