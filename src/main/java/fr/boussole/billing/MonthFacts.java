package fr.boussole.billing;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.prescription.Cover;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.visit.Visit;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What one closing of a month is made from, read once.
 *
 * @param visits of the month and of the day before and after it, which may overlap with it
 * @param patients those of the visits
 * @param covers what was ever prescribed to them; nobody without a prescription
 */
record MonthFacts(
        YearMonth month,
        List<Visit> visits,
        Map<PatientId, Patient> patients,
        Map<PatientId, List<Cover>> covers,
        House house,
        Rules rules) {
    /** @param logo PNG or JPEG in Base64, or empty */
    record House(Practice practice, Map<MemberId, Member> members, String logo) {}

    record Rules(TariffTable tariffs, BillingSettings settings) {}

    /** Empty for a person without a prescription. */
    List<Cover> coversOf(PatientId person) {
        return covers.getOrDefault(person, List.of());
    }

    @Override
    public String toString() {
        return "MonthFacts[" + month + "]";
    }
}
