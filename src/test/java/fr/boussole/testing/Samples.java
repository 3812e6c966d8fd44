package fr.boussole.testing;

import fr.boussole.patient.Coverage;
import fr.boussole.patient.Home;
import fr.boussole.patient.Identity;
import fr.boussole.patient.IdentityStatus;
import fr.boussole.patient.Inclusion;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Referral;
import fr.boussole.patient.Sex;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Profession;
import fr.boussole.team.Right;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;

/** Invented people and visits for tests; change what a test is about. */
public final class Samples {
    private Samples() {}

    public static Member member(long id, String code, String family, String given) {
        return new Member(
                new MemberId(id),
                code,
                new Member.Name(family, given),
                Profession.NURSE,
                EnumSet.allOf(Right.class),
                Member.Details.NONE,
                new Member.Presence((int) (id - 1) % 12 + 1, LocalDate.of(2025, 1, 1), Optional.empty()),
                1);
    }

    public static Patient patient(long id, String birthName, String givenNames) {
        return new Patient(
                new PatientId(id),
                "P%04d".formatted(id),
                new Identity(birthName, givenNames, LocalDate.of(1950, 1, 1), Sex.F, "99999", "", ""),
                IdentityStatus.PROVISIONAL,
                Coverage.NONE,
                Home.NONE,
                Referral.NONE,
                new Inclusion(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), true),
                new Patient.Standing(PatientStatus.ACTIVE, Optional.of(LocalDate.of(2026, 1, 1))),
                1);
    }

    /** A done care visit. */
    public static Visit visit(long id, long member, long patient, LocalDate day, String start, String end) {
        return new Visit(
                new VisitId(id),
                new MemberId(member),
                Optional.of(new PatientId(patient)),
                VisitTime.between(day, LocalTime.parse(start), LocalTime.parse(end)),
                VisitKind.CARE,
                VisitStatus.DONE,
                "",
                Visit.Invoiced.NOT_YET,
                1);
    }
}
