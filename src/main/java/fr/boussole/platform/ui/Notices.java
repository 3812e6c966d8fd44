package fr.boussole.platform.ui;

/** One sentence at the bottom of the page that says what was done; one at a time. */
public interface Notices {
    void say(String sentence);

    /** The same with « Annuler » (also Ctrl+Z while it is the last thing done). */
    void say(String sentence, Runnable undo);
}
