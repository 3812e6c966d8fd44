package fr.boussole.patient;

/**
 * Who pays.
 *
 * @param fund the caisse, for instance « CPAM d'Ille-et-Vilaine »
 * @param amoPercent share of the Assurance Maladie, 0 to 100
 * @param amcPercent share of the complementary insurer; the person pays the rest
 * @param ald recognised long-term illness
 */
public record Coverage(Nir nir, String fund, int amoPercent, int amcPercent, String complementary, boolean ald) {
    public Coverage {
        if (amoPercent < 0 || amcPercent < 0 || amoPercent + amcPercent > 100) {
            throw new IllegalArgumentException("shares " + amoPercent + " + " + amcPercent);
        }
    }

    public static final Coverage NONE = new Coverage(new Nir(""), "", 100, 0, "", false);
}
