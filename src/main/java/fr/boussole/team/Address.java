package fr.boussole.team;

/** A postal address; the postal code is text. */
public record Address(String street, String postalCode, String city) {
    public static final Address NONE = new Address("", "", "");

    /** One line: « 14 rue des Tilleuls, 35999 Saint-Aubin-les-Prés ». */
    public String line() {
        String town = (postalCode + " " + city).strip();
        return street.isBlank() || town.isBlank() ? street + town : street + ", " + town;
    }
}
