package fr.boussole.circle;

import fr.boussole.patient.Patient;
import fr.boussole.patient.Referral;
import fr.boussole.platform.text.Formats;
import fr.boussole.team.Identifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person with those around her today, and those who were. */
public record Around(Patient person, List<CircleMember> now, List<CircleMember> before) {
    public Around {
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    /**
     * @param treating what the treating doctor is called, « médecin traitant »; the file's own doctor is among the
     *     professionals, once
     */
    static Around of(Patient person, List<CircleMember> all, String treating) {
        List<CircleMember> now =
                all.stream().filter(one -> one.endedOn().isEmpty()).toList();
        List<CircleMember> before =
                all.stream().filter(one -> one.endedOn().isPresent()).toList();
        Referral referral = person.referral();
        if (referral.doctor().isBlank() || now.stream().anyMatch(one -> same(one, referral))) {
            return new Around(person, now, before);
        }
        CircleMember doctor = new CircleMember(
                CircleMember.OF_THE_FILE,
                person.id(),
                Ring.PROFESSIONAL,
                Optional.empty(),
                referral.doctor(),
                treating,
                "",
                CircleMember.Reach.phone(referral.doctorPhone()),
                referral.doctorRpps(),
                "",
                CircleMember.Marks.NONE,
                0,
                Optional.empty(),
                1);
        return new Around(person, Stream.concat(now.stream(), Stream.of(doctor)).toList(), before);
    }

    private static boolean same(CircleMember one, Referral referral) {
        String rpps = Identifier.compact(referral.doctorRpps());
        return !rpps.isEmpty() && rpps.equals(one.rpps())
                || Formats.searchKey(one.name()).equals(Formats.searchKey(referral.doctor()));
    }

    public List<CircleMember> ring(Ring ring) {
        return now.stream().filter(one -> one.ring() == ring).toList();
    }

    /** Whether this is the treating doctor the file names. */
    public boolean treating(CircleMember one) {
        return one.ring() == Ring.PROFESSIONAL && !person.referral().doctor().isBlank() && same(one, person.referral());
    }

    public List<CircleMember> keyHolders() {
        return now.stream().filter(one -> one.marks().holdsKey()).toList();
    }

    /** In the order one calls: ranks first, then the trusted person, the treating doctor, those with a key. */
    public List<CircleMember> toCall(int limit) {
        return now.stream()
                .filter(one -> urgency(one) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(this::urgency))
                .limit(limit)
                .toList();
    }

    private int urgency(CircleMember one) {
        if (one.callRank() > 0) {
            return one.callRank();
        }
        if (one.marks().trusted()) {
            return 1_000_000;
        }
        if (treating(one)) {
            return 1_000_001;
        }
        return one.marks().holdsKey() ? 1_000_002 : Integer.MAX_VALUE;
    }

    @Override
    public String toString() {
        return "Around[" + person + "]";
    }
}
