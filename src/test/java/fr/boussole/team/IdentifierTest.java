package fr.boussole.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "RPPS,   10001234565,    true",
        "RPPS,   10001766123,    false",
        "RPPS,   1000123456,     false",
        "AM,     349101808,      true",
        "AM,     349 10 1808,    true",
        "AM,     458174839,      false",
        "FINESS, 590064036,      true",
        "FINESS, 2B0000012,      true",
        "FINESS, 754567860,      false",
        "SIRET,  73282932000074, true",
        "SIRET,  35600000009075, true",
        "SIRET,  73282932000079, false",
        "IBAN,   FR14 2004 1010 0505 0001 3M02 606, true",
        "IBAN,   FR1420041010050500013M02607, false",
        "IBAN,   '', true",
    })
    void verifiesAsItsRegisterSays(Identifier kind, String number, boolean verifies) {
        assertThat(kind.verifies(number)).isEqualTo(verifies);
    }
}
