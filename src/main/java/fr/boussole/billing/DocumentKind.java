package fr.boussole.billing;

/** What is issued under a number: an invoice, or the credit note (avoir) that cancels one. */
public enum DocumentKind {
    INVOICE,
    CREDIT
}
