package fr.boussole.circle;

import fr.boussole.directory.ProfessionalId;
import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody of a circle as the table holds her: flat. */
record CircleRow(
        CircleMemberId id,
        PatientId patientId,
        Ring ring,
        @Nullable ProfessionalId professionalId,
        String name,
        String role,
        String relation,
        String phone,
        String otherPhone,
        String email,
        String address,
        String rpps,
        String does,
        boolean carer,
        boolean trusted,
        boolean holdsKey,
        int callRank,
        @Nullable LocalDate endedOn,
        int version) {
    static CircleRow of(CircleMember m) {
        return new CircleRow(
                m.id(),
                m.person(),
                m.ring(),
                m.professional().orElse(null),
                m.name(),
                m.role(),
                m.relation(),
                m.reach().phone(),
                m.reach().otherPhone(),
                m.reach().email(),
                m.reach().address(),
                m.rpps(),
                m.does(),
                m.marks().carer(),
                m.marks().trusted(),
                m.marks().holdsKey(),
                m.callRank(),
                m.endedOn().orElse(null),
                m.version());
    }

    CircleMember member() {
        return new CircleMember(
                id,
                patientId,
                ring,
                Optional.ofNullable(professionalId),
                name,
                role,
                relation,
                new CircleMember.Reach(phone, otherPhone, email, address),
                rpps,
                does,
                new CircleMember.Marks(carer, trusted, holdsKey),
                callRank,
                Optional.ofNullable(endedOn),
                version);
    }

    @Override
    public String toString() {
        return "CircleMember#" + id.value();
    }
}
