package fr.boussole.careplan.omaha;

/** One of the four kinds of intervention. */
public record Category(String code, String name, String definition) {
    @Override
    public String toString() {
        return name;
    }
}
