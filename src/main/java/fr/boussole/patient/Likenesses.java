package fr.boussole.patient;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that may be of the same person as one: few are looked at, those of the same birth date or NIR by an index. */
final class Likenesses {
    private final PatientMapper mapper;

    Likenesses(PatientMapper mapper) {
        this.mapper = mapper;
    }

    Set<PatientId> of(Patient patient) {
        Identity identity = patient.identity();
        String nir = patient.coverage().nir().value();
        Stream<PatientRow> sameTraits = Stream.of(
                        Optional.of(identity.birthDate()), Likeness.swapped(identity.birthDate()))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(day -> mapper.bornOn(day).stream())
                .filter(row -> Likeness.between(identity, row.patient().identity()));
        Stream<PatientRow> sameNir = nir.isEmpty() ? Stream.of() : mapper.withNir(nir).stream();
        return Stream.concat(sameTraits, sameNir)
                .map(PatientRow::id)
                .filter(id -> !id.equals(patient.id()))
                .collect(Collectors.toSet());
    }
}
