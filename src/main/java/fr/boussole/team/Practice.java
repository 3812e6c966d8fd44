package fr.boussole.team;

/** The practice itself. Identifiers that do not verify are kept and flagged by the screen. */
public record Practice(
        String name,
        PracticeKind kind,
        Address address,
        Reach reach,
        Registration registration,
        String legalMentions,
        int version) {

    /** How to reach it; phone as E.164 when French. */
    public record Reach(String phone, String email) {}

    /** Its numbers; empty when not given. */
    public record Registration(String finess, String siret, Account account) {}

    /** Where payments go. */
    public record Account(String iban, String holder) {}
}
