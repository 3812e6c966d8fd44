package fr.boussole.intake;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.Goal;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.circle.CircleMember;
import fr.boussole.document.Documents;
import fr.boussole.measure.Measure;
import fr.boussole.patient.Alert;
import fr.boussole.prescription.Prescription;
import fr.boussole.situation.Entitlement;
import fr.boussole.situation.Situation;
import fr.boussole.transmission.Transmissions;

/** Takes what has been read without a fault; by itself it takes nothing, which makes a dry run. */
interface Taker {
    default void practice(PracticeFile.Content content) {}

    default void member(MemberSheet.Read member) {}

    default void patient(PatientSheet.Read patient) {}

    default void visit(VisitSheet.Read visit) {}

    default void alert(Waiting<Alert> alert) {}

    default void circle(Waiting<CircleMember> member) {}

    default void situation(Waiting<Situation> situation) {}

    default void right(Waiting<Entitlement> right) {}

    default void document(Waiting<Documents.Import> document) {}

    default void prescription(Waiting<Prescription> prescription) {}

    default void transmission(Waiting<Transmissions.Past> transmission) {}

    default void measure(Waiting<Measure> measure) {}

    default void problem(Waiting<PlannedProblem> problem) {}

    default void rating(Waiting<Assessment> rating) {}

    default void intervention(Waiting<Intervention> intervention) {}

    default void goal(Waiting<Goal> goal) {}
}
