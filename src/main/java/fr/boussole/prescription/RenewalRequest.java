package fr.boussole.prescription;

import java.time.LocalDate;

/**
 * What the letter to a prescriber says, before a prescription ends.
 *
 * @param seen what the team has observed, in one free sentence; may be empty
 */
public record RenewalRequest(
        Sender sender, Recipient recipient, Person person, Asked asked, String seen, LocalDate on) {
    /**
     * The practice and the nurse who signs.
     *
     * @param nurse « Héloïse Béranger »
     * @param profession « infirmière »
     * @param rpps of the nurse, may be empty
     */
    public record Sender(
            String practice,
            String address,
            String phone,
            String email,
            String nurse,
            String profession,
            String rpps) {}

    /** @param address on one line, may be empty */
    public record Recipient(String name, String rpps, String address) {}

    /**
     * Her traits, by which the prescriber finds her.
     *
     * @param name « Mme Geneviève d'Hautefeuille »
     * @param birthName empty when it is the name she goes by
     * @param feminine of the sentences
     * @param nir as shown, may be empty
     */
    public record Person(
            String name, String birthName, LocalDate birthDate, boolean feminine, String nir, String address) {}

    /** @param duration « 2 mois » */
    public record Asked(
            String care, LocalDate prescribedOn, String duration, LocalDate start, LocalDate end, boolean ald) {}

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "RenewalRequest[" + on + "]";
    }
}
