package fr.boussole.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All wrapped keys of a practice, as they stand in {@code keyslots.json}. A digest tells damage before any password is
 * tried; a seal made with the practice's own key tells tampering after.
 *
 * @param version of this format
 * @param sha256 of everything but the two last fields
 * @param seal HMAC of the same
 */
record KeySlots(int version, UUID practice, List<KeySlot> accounts, KeySlot recovery, String sha256, String seal) {
    static final int VERSION = 1;
    private static final int LONGEST = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    KeySlots {
        Objects.requireNonNull(practice);
        Objects.requireNonNull(recovery);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(seal);
        accounts = List.copyOf(accounts);
    }

    static KeySlots sealed(UUID practice, List<KeySlot> accounts, KeySlot recovery, byte[] sealKey) {
        KeySlots open = new KeySlots(VERSION, practice, accounts, recovery, "", "");
        byte[] content = open.bytes();
        return new KeySlots(
                VERSION,
                practice,
                accounts,
                recovery,
                hex(Digests.sha256(content)),
                hex(Digests.hmac(sealKey, content)));
    }

    /**
     * @param own what this program writes: slots much weaker or beyond all bounds are refused before any memory is
     *     taken
     * @throws Refusal when the bytes are not a key file of this program, whole and unchanged
     */
    static KeySlots read(byte[] file, Strength own) {
        Texts texts = Texts.beside(KeySlots.class);
        KeySlots slots;
        try {
            if (file.length > LONGEST) {
                throw new Refusal(texts.get("keys.damaged"));
            }
            slots = JSON.readValue(file, KeySlots.class);
            if (slots == null) {
                throw new Refusal(texts.get("keys.damaged"));
            }
        } catch (IOException e) {
            throw new Refusal(texts.get("keys.damaged"));
        }
        if (slots.version > VERSION) {
            throw new Refusal(texts.get("keys.newer"));
        }
        List<KeySlot> all = new ArrayList<>(slots.accounts);
        all.add(slots.recovery);
        if (!slots.sha256.equals(hex(Digests.sha256(slots.unsealed().bytes())))
                || !all.stream().allMatch(slot -> slot.strength().enoughFor(own))) {
            throw new Refusal(texts.get("keys.damaged"));
        }
        return slots;
    }

    boolean sealedBy(byte[] sealKey) {
        byte[] wanted = hex(Digests.hmac(sealKey, unsealed().bytes())).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(wanted, seal.getBytes(StandardCharsets.UTF_8));
    }

    Optional<KeySlot> account(String code) {
        String name = KeySlot.name(code);
        return accounts.stream().filter(slot -> slot.account().equals(name)).findFirst();
    }

    Optional<KeySlot> member(long id) {
        return accounts.stream().filter(slot -> slot.member() == id).findFirst();
    }

    /** The same with one account's slot put in, taken out ({@code null}) or changed. */
    KeySlots with(Predicate<KeySlot> replaced, @Nullable KeySlot slot, byte[] sealKey) {
        List<KeySlot> kept =
                new ArrayList<>(accounts.stream().filter(replaced.negate()).toList());
        if (slot != null) {
            kept.add(slot);
        }
        return sealed(practice, kept, recovery, sealKey);
    }

    /** The same with the codes the members have now; this very one when none has changed. */
    KeySlots following(List<Account> members, byte[] sealKey) {
        KeySlots now = this;
        for (Account member : members) {
            long id = member.id().value();
            Optional<KeySlot> slot = now.member(id);
            if (slot.isPresent() && !slot.get().account().equals(KeySlot.name(member.code()))) {
                now = now.with(s -> s.member() == id, slot.get().renamed(member.code()), sealKey);
            }
        }
        return now;
    }

    KeySlots withRecovery(KeySlot slot, byte[] sealKey) {
        return sealed(practice, accounts, slot, sealKey);
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeySlots unsealed() {
        return new KeySlots(version, practice, accounts, recovery, "", "");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
