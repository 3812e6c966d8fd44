package fr.boussole.prescription;

import java.util.Optional;

/**
 * A prescription with what hangs on it.
 *
 * @param renewedBy the one that follows it
 * @param papers how many scans are attached
 */
public record Listed(Prescription prescription, Optional<PrescriptionId> renewedBy, int papers) {}
