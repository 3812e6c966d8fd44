package fr.boussole.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The practice's data key, wrapped by a key made from one person's password.
 *
 * @param account the code she signs in with, in lower case; empty for the recovery key
 * @param member her number in the practice, 0 for the recovery key
 * @param salt 16 random bytes
 * @param wrapped the data key under AES key wrap (RFC 3394), which knows a wrong key when it meets one
 */
record KeySlot(String account, long member, byte[] salt, Strength strength, byte[] wrapped) {
    private static final int KEY_BYTES = 32;

    KeySlot {
        if (salt.length != 16 || wrapped.length != KEY_BYTES + 8 || account.length() > 60) {
            throw new IllegalArgumentException("slot");
        }
    }

    static KeySlot wrap(String account, long member, String secret, byte[] dataKey, Strength strength) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] wrapping = derive(secret, salt, strength);
        try {
            Cipher cipher = Cipher.getInstance("AESWrap_256");
            cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(wrapping, "AES"));
            byte[] wrapped = cipher.wrap(new SecretKeySpec(dataKey, "AES"));
            return new KeySlot(name(account), member, salt, strength, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** The data key, or nothing when the secret is not the right one. */
    Optional<byte[]> unwrap(String secret) {
        byte[] wrapping = derive(secret, salt, strength);
        try {
            Cipher cipher = Cipher.getInstance("AESWrap_256");
            cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(wrapping, "AES"));
            return Optional.of(cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded());
        } catch (InvalidKeyException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    KeySlot renamed(String code) {
        return new KeySlot(name(code), member, salt, strength, wrapped);
    }

    KeySlot of(long id) {
        return new KeySlot(account, id, salt, strength, wrapped);
    }

    /** Upper and lower case are the same in a code, blanks around it do not count. */
    static String name(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] derive(String secret, byte[] salt, Strength strength) {
        // NFC, so that an accent typed on another keyboard layout gives the same bytes.
        byte[] typed = Normalizer.normalize(secret, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        byte[] key = new byte[KEY_BYTES];
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(strength.memoryKiB())
                .withIterations(strength.passes())
                .withParallelism(strength.lanes())
                .withSalt(salt)
                .build());
        argon.generateBytes(typed, key);
        Arrays.fill(typed, (byte) 0);
        return key;
    }
}
