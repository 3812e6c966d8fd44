package fr.boussole.platform.ui;

import javafx.scene.Node;

/** One full page of the window. What it registers when shown, it undoes when hidden. */
public interface Screen {
    Node node();

    /** Called on the screen's thread each time the page comes into view; loads what it shows, sets the first focus. */
    default void shown() {}

    default void hidden() {}

    /** Something typed here is not kept yet: leaving, locking or closing must not lose it silently. */
    default boolean unsaved() {
        return false;
    }

    /** Ctrl+P on this page; false when there is nothing to print here. */
    default boolean print() {
        return false;
    }

    /** Key of the help page shown by F1. */
    String help();
}
