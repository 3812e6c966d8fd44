package fr.boussole.circle;

import fr.boussole.directory.Professional;
import fr.boussole.directory.ProfessionalId;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Formats;
import fr.boussole.team.Identifier;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody around a person; what is not known is empty.
 *
 * @param professional the entry of the directory this was copied from
 * @param role what one is: « médecin traitant », « aide à domicile »
 * @param relation to the person: « fille », « voisin »
 * @param does what one does for her, in a sentence
 * @param callRank 1 is called first; 0 is not called in an emergency
 * @param endedOn since when one no longer is around
 */
public record CircleMember(
        CircleMemberId id,
        PatientId person,
        Ring ring,
        Optional<ProfessionalId> professional,
        String name,
        String role,
        String relation,
        Reach reach,
        String rpps,
        String does,
        Marks marks,
        int callRank,
        Optional<LocalDate> endedOn,
        int version) {

    /** How one is reached; numbers as {@link Formats#typedPhone} keeps them. */
    public record Reach(String phone, String otherPhone, String email, String address) {
        public static final Reach NONE = new Reach("", "", "", "");

        public static Reach phone(String number) {
            return new Reach(number, "", "", "");
        }
    }

    /**
     * What must be known of one at a glance.
     *
     * @param carer aidant: helps in daily life, without it being a trade
     * @param trusted « personne de confiance », named in writing by the person (code de la santé publique, L1111-6)
     */
    public record Marks(boolean carer, boolean trusted, boolean holdsKey) {
        public static final Marks NONE = new Marks(false, false, false);
    }

    /** Of a treating doctor that the person's file names and her circle does not. */
    static final CircleMemberId OF_THE_FILE = new CircleMemberId(0);

    public CircleMember {
        rpps = Identifier.compact(rpps);
    }

    /** Copied from the directory, with the link kept. */
    public static CircleMember of(Professional one, PatientId person) {
        Professional.Reach reach = one.reach();
        return new CircleMember(
                OF_THE_FILE,
                person,
                Ring.PROFESSIONAL,
                Optional.of(one.id()),
                one.name(),
                one.work(),
                "",
                new Reach(
                        reach.anyPhone(),
                        reach.phone().isEmpty() ? "" : reach.mobile(),
                        reach.email(),
                        one.place().address().line()),
                one.rpps(),
                "",
                Marks.NONE,
                0,
                Optional.empty(),
                1);
    }

    /** The treating doctor, who stands in the file itself and is changed there. */
    public boolean ofTheFile() {
        return id.equals(OF_THE_FILE);
    }

    /** Family bond first, else the trade: what stands under the name. */
    public String what() {
        return relation.isBlank() ? role : role.isBlank() ? relation : relation + ", " + role;
    }

    public CircleMember with(CircleMemberId key, PatientId whose) {
        return new CircleMember(
                key,
                whose,
                ring,
                professional,
                name,
                role,
                relation,
                reach,
                rpps,
                does,
                marks,
                callRank,
                endedOn,
                version);
    }

    CircleMember with(Optional<LocalDate> ended) {
        int rank = ended.isPresent() ? 0 : callRank;
        return new CircleMember(
                id, person, ring, professional, name, role, relation, reach, rpps, does, marks, rank, ended, version);
    }

    CircleMember ranked(int rank) {
        return new CircleMember(
                id, person, ring, professional, name, role, relation, reach, rpps, does, marks, rank, endedOn, version);
    }

    CircleMember withVersion(int now) {
        return new CircleMember(
                id, person, ring, professional, name, role, relation, reach, rpps, does, marks, callRank, endedOn, now);
    }

    @Override
    public String toString() {
        return "CircleMember#" + id.value();
    }
}
