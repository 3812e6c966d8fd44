package fr.boussole.billing;

import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.PracticeKind;
import java.util.Map;
import java.util.Optional;

/**
 * In whose name an invoice goes out.
 *
 * @param member empty when the structure issues
 * @param code the member's code, {@code practice} for a structure
 */
public record Biller(Optional<MemberId> member, String code) {
    public static final Biller STRUCTURE = new Biller(Optional.empty(), "practice");

    /**
     * In a cabinet the nurse who made the visit, or the titulaire a remplaçant works for; in a structure the structure.
     */
    public static Biller of(PracticeKind kind, Member seer, Map<MemberId, Member> members) {
        if (kind == PracticeKind.STRUCTURE) {
            return STRUCTURE;
        }
        Member issuer = seer.details().billsFor().map(members::get).orElse(seer);
        return new Biller(Optional.of(issuer.id()), issuer.code());
    }

    /** What stands before the year in her numbers. */
    public String series() {
        return member.isPresent() ? code : "";
    }
}
