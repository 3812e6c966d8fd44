package fr.boussole.handover;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for people that stay the same from bundle to bundle and that only the holder of the practice's secret can tell:
 * the first 80 bits of an HMAC-SHA256 of their key.
 */
final class Pseudonyms {
    private final Mac mac;

    /** @param secret of the practice, 32 bytes, used nowhere else */
    Pseudonyms(Supplier<byte[]> secret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.get(), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String of(PatientId patient) {
        return "p" + digest("patient " + patient.value());
    }

    String of(MemberId member) {
        return "m" + digest("member " + member.value());
    }

    String practice() {
        return "c" + digest("practice");
    }

    private String digest(String what) {
        return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), 0, 10);
    }
}
