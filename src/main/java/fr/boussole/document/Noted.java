package fr.boussole.document;

import java.time.LocalDate;

/** What the history of a person's file remembers of a paper: the components are its fields. */
record Noted(DocumentKind kind, String title, LocalDate date, String withdrawn) {
    static Noted of(Document document) {
        return new Noted(
                document.kind(),
                document.title(),
                document.date(),
                document.withdrawal().map(Document.Withdrawal::why).orElse(""));
    }

    /** What a paper says stays out of logs. */
    @Override
    public String toString() {
        return "Noted";
    }
}
