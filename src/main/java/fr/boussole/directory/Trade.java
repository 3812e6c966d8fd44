package fr.boussole.directory;

import fr.boussole.platform.text.Formats;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The professions a team chooses among when it takes the national directory. */
enum Trade {
    DOCTOR("medecin"),
    PHARMACIST("pharmacien"),
    NURSE("infirmier"),
    PHYSIOTHERAPIST("masseur kinesitherapeute"),
    SPEECH_THERAPIST("orthophoniste"),
    CHIROPODIST("pedicure podologue"),
    DENTIST("chirurgien dentiste"),
    MIDWIFE("sage femme"),
    /** All the others: « Ergothérapeute », « Assistant de service social »… */
    OTHER("");

    private final String start;

    Trade(String start) {
        this.start = start;
    }

    /** @param profession « Médecin », « Masseur-Kinésithérapeute », as the national directory writes it */
    static Trade of(String profession) {
        String key = Formats.searchKey(profession);
        return List.of(values()).stream()
                .filter(one -> key.startsWith(one.start))
                .findFirst()
                .orElse(OTHER);
    }

    /** Those a home nurse works with every week. */
    static Set<Trade> usual() {
        return EnumSet.range(DOCTOR, CHIROPODIST);
    }
}
