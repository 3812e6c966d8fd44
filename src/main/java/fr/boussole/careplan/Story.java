package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;

/**
 * What the person says of herself, in her own words; each text at most 2000 characters, may be empty.
 *
 * @param matters to her
 * @param strengths what she can count on: in herself and around her
 * @param metOn the day of the first meeting, with {@code member}
 * @param version 0 while nothing was ever written
 */
public record Story(
        PatientId patient,
        String words,
        String matters,
        String strengths,
        LocalDate metOn,
        MemberId member,
        int version) {
    static final int LONGEST = 2000;

    public boolean empty() {
        return (words + matters + strengths).isBlank();
    }

    Story with(int newVersion) {
        return new Story(patient, words, matters, strengths, metOn, member, newVersion);
    }

    /** What she said stays out of logs. */
    @Override
    public String toString() {
        return "Story of Patient#" + patient.value();
    }
}
