package fr.boussole.patient;

import javafx.scene.Node;

/** A tab of a person's file that another room supplies: her visits, her invoices. */
public interface PatientTab {
    /** Of the tab's button, as an id: {@code visits}. */
    String id();

    String title();

    Page of(PatientId patient);

    /** What the tab shows of one person. */
    interface Page {
        Node node();

        /** Called each time the tab comes into view. */
        default void shown() {}
    }
}
