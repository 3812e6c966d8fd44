package fr.boussole.patient;

import javafx.scene.Node;

/** A tab of a person's file that another room supplies: her visits, her invoices. */
public interface PatientTab {
    /** Of the tab's button, as an id: {@code visits}. */
    String id();

    String title();

    Page of(PatientId patient);

    /** The same where the tab changes what the head of the file says: {@code changed} reads it anew. */
    default Page of(PatientId patient, Runnable changed) {
        return of(patient);
    }

    /** What the tab shows of one person. */
    interface Page {
        Node node();

        /** Called each time the tab comes into view. */
        default void shown() {}

        /** Something typed here is not kept yet. */
        default boolean unsaved() {
            return false;
        }

        /** Ctrl+P on this tab; false when there is nothing to print here. */
        default boolean print() {
            return false;
        }

        /** Whether it needs the rail's room in a small window. */
        default boolean wide() {
            return false;
        }

        /** Key of the tab's help page; empty for the file's own. */
        default String help() {
            return "";
        }
    }
}
