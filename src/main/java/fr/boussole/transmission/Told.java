package fr.boussole.transmission;

import fr.boussole.team.MemberId;
import java.time.Instant;
import java.util.List;

/**
 * A transmission with all that belongs to it, as it is read.
 *
 * @param addenda oldest first
 * @param readers who has acknowledged all of it, first reader first
 * @param unread whether who is signed in has not
 */
public record Told(Transmission transmission, List<Addendum> addenda, List<Reader> readers, boolean unread) {
    public record Reader(MemberId member, Instant at) {}

    public TransmissionId id() {
        return transmission.id();
    }

    @Override
    public String toString() {
        return transmission.toString();
    }
}
