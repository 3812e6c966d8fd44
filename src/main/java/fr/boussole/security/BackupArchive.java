package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.DurableFile;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A backup as one file: manifest, wrapped keys, encrypted database, in this order. Read as a stream that may come from
 * anywhere: only these three names, never more bytes than the manifest says.
 */
final class BackupArchive {
    private static final String MANIFEST = "manifest.json";
    private static final String KEY_SLOTS = "keyslots.json";
    private static final String DATABASE = "boussole.mv.db";
    private static final int LONGEST_TEXT = 1 << 20;

    private BackupArchive() {}

    static void write(Path file, Manifest manifest, byte[] keySlots, Path database) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            DurableFile.ownerOnly(file);
            // Encrypted bytes do not shrink.
            zip.setLevel(Deflater.NO_COMPRESSION);
            entry(zip, MANIFEST, manifest.json());
            entry(zip, KEY_SLOTS, keySlots);
            zip.putNextEntry(new ZipEntry(DATABASE));
            Files.copy(database, zip);
            zip.closeEntry();
        }
        DurableFile.force(file);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The manifest alone, to see when a backup was made; nothing of it is proved. */
    static Manifest manifest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            return manifest(zip);
        }
    }

    /**
     * Lays the practice out in a folder.
     *
     * @throws Refusal when anything in the archive is not as its manifest says
     */
    static Manifest unpack(Path file, PracticeFolder to) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    Texts.beside(BackupArchive.class).get("backup.missing", String.valueOf(file.getFileName())));
        }
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            Manifest manifest = manifest(zip);
            PracticeFolder.requireFree(to.root(), manifest.bytes());
            expect(zip, KEY_SLOTS);
            byte[] keySlots = text(zip);
            require(hex(Digests.sha256(keySlots)).equals(manifest.keySlots()));
            DurableFile.write(to.keySlots(), keySlots);
            expect(zip, DATABASE);
            require(copy(zip, to.databaseFile(), manifest.bytes()).equals(manifest.sha256()));
            require(zip.getNextEntry() == null);
            return manifest;
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof FileSystemException system) {
                throw system;
            }
            throw damaged();
        }
    }

    static Refusal damaged() {
        return new Refusal(Texts.beside(BackupArchive.class).get("backup.damaged"));
    }

    /** @return SHA-256 of what was copied, in hexadecimal */
    static String copy(InputStream from, Path to, long most) throws IOException {
        MessageDigest digest = Digests.digest();
        long left = most;
        try (OutputStream out = Files.newOutputStream(to)) {
            DurableFile.ownerOnly(to);
            byte[] block = new byte[1 << 16];
            for (int n = from.read(block); n >= 0; n = from.read(block)) {
                left -= n;
                require(left >= 0);
                digest.update(block, 0, n);
                out.write(block, 0, n);
            }
        }
        DurableFile.force(to);
        return hex(digest.digest());
    }

    private static Manifest manifest(ZipInputStream zip) throws IOException {
        expect(zip, MANIFEST);
        Manifest manifest = Manifest.read(text(zip));
        if (manifest.version() > Manifest.VERSION) {
            throw new Refusal(Texts.beside(BackupArchive.class).get("keys.newer"));
        }
        return manifest;
    }

    private static void expect(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        require(entry != null && entry.getName().equals(name));
    }

    private static byte[] text(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(LONGEST_TEXT + 1);
        require(content.length <= LONGEST_TEXT);
        return content;
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw damaged();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
