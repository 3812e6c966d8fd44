package fr.boussole.billing;

/** Key of an invoice or a credit note; not its number, which people read. */
public record InvoiceId(long value) {}
