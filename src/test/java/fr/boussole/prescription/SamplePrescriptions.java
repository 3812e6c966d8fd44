package fr.boussole.prescription;

import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/** Invented prescriptions for tests; change what a test is about. */
final class SamplePrescriptions {
    static final Prescriber DOCTOR = new Prescriber(Optional.empty(), "Dr Claire Hamelin", "10001234565");

    private SamplePrescriptions() {}

    static Course months(String start, int duration) {
        return new Course(LocalDate.parse(start), duration, DurationUnit.MONTHS, 0);
    }

    /** A month from that day, prescribed on it. */
    static Prescription month(long id, long patient, String care, String start) {
        return of(id, patient, care, months(start, 1));
    }

    /** Prescribed on the day it starts. */
    static Prescription of(long id, long patient, String care, Course course) {
        return new Prescription(
                new PrescriptionId(id),
                new PatientId(patient),
                DOCTOR,
                course.start(),
                care,
                course,
                true,
                false,
                "",
                Optional.empty(),
                Prescription.Stop.NONE,
                1);
    }

    static Prescription prescribedOn(Prescription p, String day) {
        return new Prescription(
                p.id(),
                p.patient(),
                p.prescriber(),
                LocalDate.parse(day),
                p.care(),
                p.course(),
                p.serial(),
                p.ald(),
                p.note(),
                p.renews(),
                p.stop(),
                p.version());
    }

    static Prescription by(Prescription p, Prescriber prescriber) {
        return new Prescription(
                p.id(),
                p.patient(),
                prescriber,
                p.prescribedOn(),
                p.care(),
                p.course(),
                p.serial(),
                p.ald(),
                p.note(),
                p.renews(),
                p.stop(),
                p.version());
    }

    static Prescription withCare(Prescription p, String care) {
        return new Prescription(
                p.id(),
                p.patient(),
                p.prescriber(),
                p.prescribedOn(),
                care,
                p.course(),
                p.serial(),
                p.ald(),
                p.note(),
                p.renews(),
                p.stop(),
                p.version());
    }
}
