package fr.boussole.billing;

/**
 * Who issues, as printed (R. 4312-56 CSP) and frozen with the document. What is absent is an empty text.
 *
 * @param name of the nurse or of the structure
 * @param soleTrader true when « EI » follows the name
 * @param associates the other nurses of the practice, as one line
 * @param logo a PNG or JPEG in Base64, or empty
 */
public record Issuer(
        String name,
        boolean soleTrader,
        String profession,
        Contact contact,
        Registration registration,
        String associates,
        String logo) {
    /**
     * @param practice name of the practice, empty when the issuer is the practice itself
     * @param address on one line, postal code and city included
     * @param phone as E.164 or as typed
     */
    public record Contact(String practice, String address, String phone, String email) {}

    /** The numbers under which the issuer is known. */
    public record Registration(String rpps, String amNumber, String siret, String finess) {}
}
