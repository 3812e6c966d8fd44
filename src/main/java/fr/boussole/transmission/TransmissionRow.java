package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Formats;
import fr.boussole.team.MemberId;
import fr.boussole.transmission.Transmission.Content;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A transmission and its state as the database keeps them; times in UTC, to the second. */
record TransmissionRow(
        TransmissionId id,
        PatientId patientId,
        MemberId memberId,
        LocalDateTime writtenAt,
        TransmissionKind kind,
        String target,
        String data,
        String actions,
        String results,
        String illness,
        String treatment,
        String experience,
        String surroundings,
        String development,
        boolean urgent,
        int entries,
        LocalDateTime movedAt,
        @Nullable LocalDateTime closedAt,
        @Nullable MemberId closedBy,
        int version,
        boolean unread) {
    private static final int LONGEST_KEY = 20_000;

    Transmission transmission() {
        return new Transmission(
                id,
                patientId,
                memberId,
                instant(writtenAt),
                new Content(
                        kind,
                        target,
                        new Transmission.Dar(data, actions, results),
                        new Transmission.Overview(illness, treatment, experience, surroundings, development),
                        urgent),
                new Transmission.State(
                        closedAt == null || closedBy == null
                                ? Optional.empty()
                                : Optional.of(new Transmission.Closing(instant(closedAt), closedBy)),
                        entries,
                        instant(movedAt),
                        version));
    }

    static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    static String searchKey(Content content) {
        String key = Transmission.words(content).map(Formats::searchKey).collect(Collectors.joining(" "));
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    @Override
    public String toString() {
        return "Transmission#" + id.value();
    }
}
