package fr.boussole.intake;

/** Takes what has been read without a fault; by itself it takes nothing, which makes a dry run. */
interface Taker {
    default void practice(PracticeFile.Content content) {}

    default void member(MemberSheet.Read member) {}

    default void patient(PatientSheet.Read patient) {}

    default void visit(VisitSheet.Read visit) {}
}
