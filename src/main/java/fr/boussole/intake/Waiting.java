package fr.boussole.intake;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.util.function.BiFunction;

/**
 * A record of a person read from a file, without a fault, that waits for the keys her code and her nurses' stand for.
 *
 * @param patient code in upper case
 * @param member code in upper case; empty when nobody signed it
 * @param other code of a second member, who closed it; empty when nobody
 */
record Waiting<T>(String patient, String member, String other, Make<T> make) {
    /** @see Waiting#make */
    interface Make<T> {
        T of(PatientId person, MemberId member, MemberId other);
    }

    Waiting(String patient, String member, BiFunction<PatientId, MemberId, T> make) {
        this(patient, member, "", (person, nurse, ignored) -> make.apply(person, nurse));
    }

    /** What it holds stays out of logs. */
    @Override
    public String toString() {
        return "Waiting";
    }
}
