package fr.boussole.security;

import fr.boussole.platform.db.DatabaseKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Holds the practice's random 256-bit data key while someone is signed in, and wipes it after. Everything else is
 * derived from it by HKDF under a label of its own, so that no two uses share a key.
 */
final class KeyVault implements AutoCloseable {
    private final byte[] dataKey;
    private boolean wiped;

    private KeyVault(byte[] dataKey) {
        this.dataKey = dataKey;
    }

    static KeyVault fresh() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new KeyVault(key);
    }

    /** Empty when {@code secret} is not the one the slot was made with. */
    static Optional<KeyVault> open(KeySlot slot, String secret) {
        return slot.unwrap(secret).map(KeyVault::new);
    }

    /** A new slot for the same data key. */
    KeySlot slot(String account, long member, String secret, Strength strength) {
        return KeySlot.wrap(account, member, secret, key(), strength);
    }

    /**
     * All keys the running program works with; they outlive the wiping of the data key, until the practice is closed.
     */
    Keys keys() {
        DatabaseKey database =
                new DatabaseKey(hex(derive("h2 file")), hex(derive("h2 keeper")), hex(derive("h2 application")));
        return new Keys(database, derive("journal"), derive("key slots"), derive("pseudonyms"), derive("backup"));
    }

    boolean wiped() {
        return wiped;
    }

    @Override
    public void close() {
        Arrays.fill(dataKey, (byte) 0);
        wiped = true;
    }

    private byte[] key() {
        if (wiped) {
            throw new IllegalStateException("locked");
        }
        return dataKey;
    }

    private byte[] derive(String label) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key())
                            .thenExpand(("boussole 1 " + label).getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Derived keys by use. */
    record Keys(DatabaseKey database, byte[] journal, byte[] slots, byte[] pseudonyms, byte[] backup)
            implements AutoCloseable {
        @Override
        public void close() {
            for (byte[] key : new byte[][] {journal, slots, pseudonyms, backup}) {
                Arrays.fill(key, (byte) 0);
            }
        }

        @Override
        public String toString() {
            return "Keys[…]";
        }
    }
}
