package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done for her situation.
 *
 * @param right it is about, if any
 * @param what up to 300 characters: « Déposer le dossier APA »
 * @param byWhom who does it when no member does: « sa fille », « l'assistante sociale »
 */
public record SocialStep(
        SocialStepId id,
        PatientId patient,
        Optional<EntitlementId> right,
        String what,
        String byWhom,
        Optional<MemberId> member,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn,
        int version) {

    SocialStep done(Optional<LocalDate> on) {
        return new SocialStep(id, patient, right, what, byWhom, member, dueOn, on, version);
    }

    /** The same under its key. */
    SocialStep under(SocialStepId key) {
        return new SocialStep(key, patient, right, what, byWhom, member, dueOn, doneOn, version);
    }

    SocialStep at(int now) {
        return new SocialStep(id, patient, right, what, byWhom, member, dueOn, doneOn, now);
    }

    @Override
    public String toString() {
        return "SocialStep#" + id.value();
    }
}
