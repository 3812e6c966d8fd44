package fr.boussole.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads an export again from the disk, to the last byte. */
final class ZipCheck {
    private ZipCheck() {}

    /** @throws IOException when an entry is missing, added, or not what was written */
    static void check(Path file, Map<String, String> sums) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (entries.size() != sums.size()) {
                throw new IOException("entries: " + entries.size());
            }
            for (ZipEntry entry : entries) {
                MessageDigest digest = PersonZip.sha256();
                try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
                if (!HexFormat.of().formatHex(digest.digest()).equals(sums.get(entry.getName()))) {
                    throw new IOException("entry differs");
                }
            }
        }
    }
}
