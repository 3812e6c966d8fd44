package fr.boussole.shell;

import fr.boussole.billing.BillingFeature;
import fr.boussole.filing.FilingFeature;
import fr.boussole.measure.MeasureFeature;
import fr.boussole.patient.CarePlanBlock;
import fr.boussole.patient.CarePlanTab;
import fr.boussole.patient.PatientFeature;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.prescription.PrescriptionFeature;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.situation.SituationFeature;
import fr.boussole.team.Member;
import fr.boussole.team.Right;
import fr.boussole.transmission.TransmissionFeature;
import fr.boussole.visit.VisitFeature;
import fr.boussole.wiring.Services;
import java.util.ArrayList;
import java.util.List;

/** What each room shows of one person: the tabs of her file and the blocks of its first page, in their order. */
final class PersonRooms {
    private final List<PatientTab> tabs = new ArrayList<>();
    private final List<SynthesisBlock> blocks = new ArrayList<>();

    PersonRooms(
            Member me,
            PrescriptionFeature prescription,
            MeasureFeature measure,
            TransmissionFeature transmissions,
            VisitFeature visit,
            BillingFeature billing,
            FilingFeature filing) {
        blocks.add(new CarePlanBlock());
        blocks.add(transmissions.block());
        blocks.add(measure.block());
        tabs.add(new CarePlanTab());
        tabs.add(visit.tab());
        blocks.add(visit.block());
        tabs.add(transmissions.tab());
        tabs.add(measure.tab());
        tabs.add(prescription.tab());
        blocks.add(prescription.block());
        if (me.may(Right.BILLING)) {
            tabs.add(billing.tab());
        }
        tabs.add(filing.tab());
    }

    /** How she lives stands first among the tabs of other rooms. */
    PersonRooms with(Services services, Desk desk, Modal modal) {
        SituationFeature situation = new SituationFeature(
                new SituationFeature.Services(
                        services.situations,
                        services.entitlements,
                        services.socialSteps,
                        services.patients,
                        services.team),
                desk,
                modal);
        tabs.addFirst(situation.tab());
        blocks.addFirst(situation.chip());
        blocks.add(situation.block());
        return this;
    }

    PatientFeature.Others others() {
        return new PatientFeature.Others(tabs, blocks);
    }
}
