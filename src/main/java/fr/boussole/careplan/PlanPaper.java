package fr.boussole.careplan;

/** What may be printed of a plan. */
public enum PlanPaper {
    /** In everyday words, for the binder at her home: two pages for a usual plan. */
    BINDER("plan"),
    /** The same in large type. */
    LARGE("plan-gros"),
    /** With codes and the whole history, for whoever checks. */
    FULL("plan-complet");

    private final String file;

    PlanPaper(String file) {
        this.file = file;
    }

    /** A name for the document that says nothing of anyone: {@code plan-P0012.pdf}. */
    String fileName(String code) {
        return file + "-" + code.replaceAll("[^A-Za-z0-9._-]", "_") + ".pdf";
    }
}
