package fr.boussole.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself, without a word on anyone's health.
 *
 * @param version of this format
 * @param created ISO instant
 * @param schema number of the newest migration in the file
 * @param bytes length of the encrypted file, and {@code sha256} its digest
 * @param keySlots digest of the key file beside it
 * @param journal number of the journal's last entry, and {@code link} its chain link
 * @param rows of each table
 * @param seal HMAC of all the rest under the practice's own key
 */
record Manifest(
        int version,
        String created,
        int schema,
        long bytes,
        String sha256,
        String keySlots,
        long journal,
        String link,
        SortedMap<String, Long> rows,
        String seal) {
    static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    Manifest {
        Objects.requireNonNull(created);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(keySlots);
        Objects.requireNonNull(link);
        Objects.requireNonNull(seal);
        rows = new TreeMap<>(rows);
        if (bytes < 0 || rows.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("manifest");
        }
    }

    static Manifest read(byte[] file) throws IOException {
        return JSON.readValue(file, Manifest.class);
    }

    Manifest sealed(byte[] key) {
        return withSeal(HexFormat.of().formatHex(Digests.hmac(key, withSeal("").json())));
    }

    boolean sealedBy(byte[] key) {
        return MessageDigest.isEqual(
                sealed(key).seal().getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Manifest withSeal(String other) {
        return new Manifest(version, created, schema, bytes, sha256, keySlots, journal, link, rows, other);
    }
}
