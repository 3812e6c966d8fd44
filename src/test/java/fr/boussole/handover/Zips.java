package fr.boussole.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes bundles apart and puts them together again, otherwise. */
final class Zips {
    private Zips() {}

    static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    static Path write(Path file, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    /** Changes a text in an entry, and makes descriptor and sums agree with it, as a forger would. */
    static Map<String, byte[]> forged(Map<String, byte[]> entries, String name, String before, String after) {
        Map<String, byte[]> forged = new LinkedHashMap<>(entries);
        String text = text(entries, name);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(name + " has no " + before);
        }
        int at = text.indexOf(before);
        text = text.substring(0, at) + after + text.substring(at + before.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        forged.put(name, bytes);
        String descriptor = text(forged, BundleSchema.DESCRIPTOR)
                .replace(sum(entries.get(name)), sum(bytes))
                .replace("\"bytes\" : " + entries.get(name).length + ",", "\"bytes\" : " + bytes.length + ",")
                .replace("\"rows\" : " + rows(entries.get(name)) + ",", "\"rows\" : " + rows(bytes) + ",");
        forged.put(BundleSchema.DESCRIPTOR, descriptor.getBytes(StandardCharsets.UTF_8));
        return summed(forged);
    }

    static Map<String, byte[]> summed(Map<String, byte[]> entries) {
        Map<String, byte[]> summed = new LinkedHashMap<>(entries);
        StringBuilder sums = new StringBuilder();
        new TreeMap<>(entries).forEach((entry, content) -> {
            if (!entry.equals(BundleSchema.SUMS)) {
                sums.append(sum(content)).append("  ").append(entry).append('\n');
            }
        });
        summed.put(BundleSchema.SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
        return summed;
    }

    private static long rows(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).lines().count() - 1;
    }

    private static String sum(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(BundleWriter.sha256().digest(bytes));
    }
}
