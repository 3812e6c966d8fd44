package fr.boussole.careplan;

import fr.boussole.patient.PatientId;

/** What another room does with a person's plan from its tab: a button above the map. */
public interface PlanTool {
    /** In lower case, for the button: {@code plan-ID}. */
    String id();

    String label();

    /** Ctrl+P on the tab: true for the one tool that answers to it. */
    default boolean print(PatientId person) {
        return false;
    }

    /** @param changed to be called once the plan is another */
    void open(PatientId person, Runnable changed);
}
