package fr.boussole.careplan.omaha;

/**
 * One of the 76 an intervention is about.
 *
 * @param other must be said in free text
 */
public record Target(String code, String name, String definition, boolean other) {
    @Override
    public String toString() {
        return name;
    }
}
