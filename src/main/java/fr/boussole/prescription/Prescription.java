package fr.boussole.prescription;

import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One prescription of care.
 *
 * @param serial a course of acts; false for an isolated one
 * @param ald for a long-term illness, paid in full
 * @param renews the one it continues
 */
public record Prescription(
        PrescriptionId id,
        PatientId patient,
        Prescriber prescriber,
        LocalDate prescribedOn,
        String care,
        Course course,
        boolean serial,
        boolean ald,
        String note,
        Optional<PrescriptionId> renews,
        Stop stop,
        int version) {

    /**
     * Ended before its time.
     *
     * @param on the last day it counts; before the start when it never served
     */
    public record Stop(Optional<LocalDate> on, String why) {
        public static final Stop NONE = new Stop(Optional.empty(), "");
    }

    public Prescription {
        care = care.strip();
        note = note.strip();
    }

    /** Noted by mistake, or never begun: covers no day. */
    public boolean neverServed() {
        return stop.on().filter(course.start()::isAfter).isPresent();
    }

    /** The last day it counts: its end, or the day it was stopped. */
    public LocalDate lastDay() {
        LocalDate end = course.end();
        return stop.on().filter(end::isAfter).orElse(end);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(course.start()) && !day.isAfter(lastDay());
    }

    /** Within its days and not stopped. */
    public boolean runs(LocalDate today) {
        return stop.on().isEmpty() && covers(today);
    }

    /** Whole days until its last one: 0 on that day, below 0 afterwards. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, course.end());
    }

    /** What follows it: the same care from the day after its end, prescribed today, to be looked through and saved. */
    Prescription renewed(PrescriptionId key, LocalDate today) {
        return new Prescription(
                key,
                patient,
                prescriber,
                today,
                care,
                course.from(lastDay().plusDays(1)),
                serial,
                ald,
                note,
                Optional.of(id),
                Stop.NONE,
                1);
    }

    /** The same under its key. */
    Prescription under(PrescriptionId key) {
        return new Prescription(
                key, patient, prescriber, prescribedOn, care, course, serial, ald, note, renews, stop, version);
    }

    Prescription with(Stop now) {
        return new Prescription(
                id, patient, prescriber, prescribedOn, care, course, serial, ald, note, renews, now, version);
    }

    Prescription with(int now) {
        return new Prescription(
                id, patient, prescriber, prescribedOn, care, course, serial, ald, note, renews, stop, now);
    }

    /** What is prescribed stays out of logs. */
    @Override
    public String toString() {
        return "Prescription#" + id.value();
    }
}
