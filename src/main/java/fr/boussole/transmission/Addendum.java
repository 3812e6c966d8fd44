package fr.boussole.transmission;

import fr.boussole.team.MemberId;
import java.time.Instant;

/** What was added to a transmission later, since nothing written is changed. */
public record Addendum(TransmissionId transmission, MemberId author, Instant writtenAt, String words) {
    @Override
    public String toString() {
        return "Addendum of " + transmission;
    }
}
