package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.util.Optional;

/** Time that passed, by one member, most often with one person. */
public record Visit(
        VisitId id,
        MemberId member,
        Optional<PatientId> patient,
        VisitTime time,
        VisitKind kind,
        VisitStatus status,
        String note,
        Invoiced invoiced,
        int version) {

    /**
     * @param number of the issued invoice that carries the visit; while there is one, the visit is locked
     * @param credited freed by a credit note: billed again only when ticked
     */
    public record Invoiced(Optional<String> number, boolean credited) {
        public static final Invoiced NOT_YET = new Invoiced(Optional.empty(), false);
    }

    public boolean locked() {
        return invoiced.number().isPresent();
    }

    /** This visit with what another says happened. */
    Visit as(Visit other) {
        return new Visit(
                id, other.member, other.patient, other.time, other.kind, status, other.note, invoiced, version);
    }

    public Visit with(VisitStatus now) {
        return new Visit(id, member, patient, time, kind, now, note, invoiced, version);
    }

    public Visit with(int now) {
        return new Visit(id, member, patient, time, kind, status, note, invoiced, now);
    }

    /** Notes stay out of logs. */
    @Override
    public String toString() {
        return "Visit#" + id.value();
    }
}
