package fr.boussole.prescription;

import fr.boussole.directory.ProfessionalId;
import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A prescription as its table holds it; the last two only when read. */
record PrescriptionRow(
        PrescriptionId id,
        PatientId patientId,
        @Nullable ProfessionalId professionalId,
        String prescriber,
        String prescriberRpps,
        LocalDate prescribedOn,
        String care,
        boolean serial,
        LocalDate startsOn,
        int duration,
        DurationUnit durationUnit,
        int renewals,
        LocalDate endsOn,
        boolean ald,
        String note,
        @Nullable PrescriptionId renewsId,
        @Nullable LocalDate stoppedOn,
        String stoppedWhy,
        int version,
        @Nullable PrescriptionId renewedBy,
        int papers) {
    static PrescriptionRow of(Prescription p) {
        Course course = p.course();
        return new PrescriptionRow(
                p.id(),
                p.patient(),
                p.prescriber().professional().orElse(null),
                p.prescriber().name(),
                p.prescriber().rpps(),
                p.prescribedOn(),
                p.care(),
                p.serial(),
                course.start(),
                course.duration(),
                course.unit(),
                course.renewals(),
                course.end(),
                p.ald(),
                p.note(),
                p.renews().orElse(null),
                p.stop().on().orElse(null),
                p.stop().why(),
                p.version(),
                null,
                0);
    }

    Prescription prescription() {
        return new Prescription(
                id,
                patientId,
                new Prescriber(Optional.ofNullable(professionalId), prescriber, prescriberRpps),
                prescribedOn,
                care,
                new Course(startsOn, duration, durationUnit, renewals),
                serial,
                ald,
                note,
                Optional.ofNullable(renewsId),
                new Prescription.Stop(Optional.ofNullable(stoppedOn), stoppedWhy),
                version);
    }

    Listed listed() {
        return new Listed(prescription(), Optional.ofNullable(renewedBy), papers);
    }

    @Override
    public String toString() {
        return "Prescription#" + id.value();
    }
}
