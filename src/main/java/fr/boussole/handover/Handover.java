package fr.boussole.handover;

import fr.boussole.team.MemberId;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A bundle that was written, as history keeps it. */
public record Handover(LocalDateTime madeAt, MemberId by, Months months, Sums sums, String fileName, String sha256) {
    /** What it added up to. */
    public record Sums(int patients, long visits, long minutes, BigDecimal amount) {}
}
