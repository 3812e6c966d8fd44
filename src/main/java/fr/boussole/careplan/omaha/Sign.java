package fr.boussole.careplan.omaha;

/**
 * A sign or symptom of one problem.
 *
 * @param code two digits within the problem
 * @param other must be said in free text
 */
public record Sign(String code, String name, boolean other) {
    @Override
    public String toString() {
        return name;
    }
}
