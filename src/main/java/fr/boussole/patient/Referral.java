package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Optional;

/** Treating doctor, and who prescribed the care and when; empty when not known. */
public record Referral(
        String doctor, String doctorRpps, String doctorPhone, String prescriber, Optional<LocalDate> prescribedOn) {
    public static final Referral NONE = new Referral("", "", "", "", Optional.empty());
}
