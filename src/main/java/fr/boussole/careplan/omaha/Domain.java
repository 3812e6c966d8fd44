package fr.boussole.careplan.omaha;

/** One of the four, in the order of display. */
public record Domain(String code, String name, String definition) {
    @Override
    public String toString() {
        return name;
    }
}
