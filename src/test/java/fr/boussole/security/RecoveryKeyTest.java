package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final RecoveryKey key = RecoveryKey.random(new SecureRandom());

    @Test
    void isReadTheWayPeopleCopyIt() {
        String typed =
                key.grouped().toLowerCase().replace('0', 'o').replace('1', 'l').replace("-", " – ");
        assertThat(RecoveryKey.read("  " + typed + " \n")).contains(key);
        assertThat(RecoveryKey.read(key.characters().replace('1', 'I').replace('0', 'O')))
                .contains(key);
        assertThat(key.grouped()).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
    }

    @Test
    void noSingleWrongCharacterPasses() {
        for (int i = 0; i < 28; i++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != key.characters().charAt(i)) {
                    StringBuilder wrong = new StringBuilder(key.characters());
                    wrong.setCharAt(i, other);
                    assertThat(RecoveryKey.read(wrong.toString()))
                            .as("%s at %d", other, i)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void rubbishIsRefusedWithoutHarm() {
        assertThat(RecoveryKey.read("")).isEmpty();
        assertThat(RecoveryKey.read("été!".repeat(7))).isEmpty();
        assertThat(RecoveryKey.read(key.characters() + "0")).isEmpty();
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(key.toString()).doesNotContain(key.characters().substring(0, 4));
        assertThat(RecoveryKey.random(new SecureRandom())).isNotEqualTo(key);
    }
}
