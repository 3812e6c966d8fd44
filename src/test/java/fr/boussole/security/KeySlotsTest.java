package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.testing.TestPractice;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeySlotsTest {
    private final KeyVault vault = KeyVault.fresh();
    private final KeySlot own = vault.slot("HB", 1, "crème brûlée du soir", TestPractice.CHEAP);
    private final KeySlots slots = KeySlots.sealed(
            UUID.randomUUID(),
            List.of(own),
            vault.slot("", 0, "spare", TestPractice.CHEAP),
            vault.keys().slots());

    @Test
    void anAccentTypedInTwoPiecesIsTheSamePassword() {
        assertThat(KeyVault.open(own, Normalizer.normalize("crème brûlée du soir", Normalizer.Form.NFD)))
                .isPresent();
        assertThat(KeyVault.open(own, "creme brulee du soir")).isEmpty();
    }

    @Test
    void everyUseHasItsOwnKey() {
        KeyVault.Keys keys = vault.keys();
        assertThat(List.of(
                        keys.database().file(),
                        keys.database().keeper(),
                        keys.database().application(),
                        HexFormat.of().formatHex(keys.journal()),
                        HexFormat.of().formatHex(keys.slots()),
                        HexFormat.of().formatHex(keys.pseudonyms()),
                        HexFormat.of().formatHex(keys.backup())))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[0-9a-f]{64}"));
        assertThat(keys.toString()).doesNotContain(keys.database().file());
    }

    @Test
    void theSameKeyComesOutOfEverySlot() {
        assertThat(KeyVault.open(slots.recovery(), "spare").orElseThrow().keys().database())
                .isEqualTo(vault.keys().database());
    }

    @Test
    void aWipedVaultGivesNothingMore() {
        vault.close();
        assertThatThrownBy(vault::keys).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        KeySlots read = KeySlots.read(slots.bytes(), TestPractice.CHEAP);
        assertThat(read.bytes()).isEqualTo(slots.bytes());
        assertThat(read.sealedBy(vault.keys().slots())).isTrue();
        assertThat(read.sealedBy(KeyVault.fresh().keys().slots())).isFalse();
    }

    @Test
    void anyChangedByteIsSeen() {
        byte[] whole = slots.bytes();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            KeySlots read;
            try {
                read = KeySlots.read(damaged, TestPractice.CHEAP);
            } catch (Refusal seen) {
                continue;
            }
            // Blanks between fields and the case of a hexadecimal digit do not change what is said.
            assertThat(read.sealedBy(vault.keys().slots()) && same(read)
                            || !read.sealedBy(vault.keys().slots()))
                    .as("byte %d", at)
                    .isTrue();
        }
        assertThatThrownBy(() -> KeySlots.read(new byte[0], TestPractice.CHEAP)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KeySlots.read("{}".getBytes(StandardCharsets.UTF_8), TestPractice.CHEAP))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KeySlots.read(new byte[2 << 20], TestPractice.CHEAP))
                .isInstanceOf(Refusal.class);
    }

    private boolean same(KeySlots read) {
        return KeySlots.sealed(
                        read.practice(),
                        read.accounts(),
                        read.recovery(),
                        vault.keys().slots())
                .seal()
                .equals(slots.seal());
    }

    @Test
    void parametersOutOfBoundsAreRefusedBeforeAnyMemoryIsTaken() {
        String huge = new String(slots.bytes(), StandardCharsets.UTF_8)
                .replace("\"memoryKiB\" : 64", "\"memoryKiB\" : 2000000000");
        assertThat(huge).contains("2000000000");
        assertThatThrownBy(() -> KeySlots.read(huge.getBytes(StandardCharsets.UTF_8), TestPractice.CHEAP))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KeySlots.read(slots.bytes(), Strength.STANDARD))
                .as("too weak for the real program")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoKeyFileAtAllIsRefused() {
        for (String content : new String[] {"", "null", "{}", "[]", "0"}) {
            assertThatThrownBy(() -> KeySlots.read(content.getBytes(StandardCharsets.UTF_8), TestPractice.CHEAP))
                    .as(content)
                    .isInstanceOf(Refusal.class);
        }
    }
}
