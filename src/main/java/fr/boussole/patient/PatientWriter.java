package fr.boussole.patient;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes files once they are checked; the caller holds the transaction. */
final class PatientWriter {
    private final PatientMapper mapper;
    private final PatientIndex index;
    private final Clock clock;
    private final PatientCheck check = new PatientCheck();
    private final Texts texts = Texts.beside(PatientWriter.class);

    PatientWriter(PatientMapper mapper, PatientIndex index, Clock clock) {
        this.mapper = mapper;
        this.index = index;
        this.clock = clock;
    }

    /** As it stands in the table. */
    Patient now(PatientId id) {
        return mapper.byId(id)
                .orElseThrow(() -> new Refusal(texts.get("file.unknown")))
                .patient();
    }

    /** New files. */
    int write(List<Patient> patients) {
        LocalDate today = LocalDate.now(clock);
        mapper.taken(patients.stream()
                        .map(one -> PatientRow.codeKey(one.code()))
                        .toArray(String[]::new))
                .ifPresent(code -> {
                    throw Refusal.at("code", texts.get("code.taken", code));
                });
        for (Patient one : patients) {
            check.check(one, today);
            mapper.add(PatientRow.of(one, today));
        }
        Long[] keys = patients.stream().map(one -> one.id().value()).toArray(Long[]::new);
        mapper.standAlone(keys);
        mapper.addFirstStatuses(
                keys,
                patients.stream().map(one -> one.standing().status().name()).toArray(String[]::new),
                patients.stream()
                        .map(one -> one.standing().since().orElse(today))
                        .toArray(LocalDate[]::new));
        index.changed(patients.stream().map(Patient::id).toList());
        return patients.size();
    }

    void codeIsFree(Patient patient) {
        String key = PatientRow.codeKey(patient.code());
        if (mapper.byCodeKey(key).filter(id -> !id.equals(patient.id())).isPresent()) {
            throw Refusal.at("code", texts.get("code.taken", patient.code()));
        }
    }

    /** @throws Refusal when someone else wrote it since it was read */
    void overwrite(Patient patient) {
        check.check(patient, LocalDate.now(clock));
        if (mapper.save(PatientRow.of(patient, LocalDate.now(clock))) == 0) {
            throw new Refusal(texts.get("file.changed.meanwhile"));
        }
        mapper.addJoinedNames(patient.id());
        index.changed(List.of(patient.id()));
    }
}
