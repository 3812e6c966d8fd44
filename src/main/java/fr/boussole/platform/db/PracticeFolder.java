package fr.boussole.platform.db;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a practice lies: the encrypted file, the wrapped keys, the lock, backups and logs. */
public record PracticeFolder(Path root) {
    /** Below this free space, in bytes, nothing is opened: a full disk closes the file under the nurse's hands. */
    public static final long LEAST_FREE = 100L << 20;

    private static final Map<String, String> SYNCHRONISED = Map.ofEntries(
            Map.entry("onedrive", "OneDrive"),
            Map.entry("dropbox", "Dropbox"),
            Map.entry("google drive", "Google Drive"),
            Map.entry("googledrive", "Google Drive"),
            Map.entry("mon drive", "Google Drive"),
            Map.entry("my drive", "Google Drive"),
            Map.entry("icloud", "iCloud"),
            Map.entry("mobile documents", "iCloud"),
            Map.entry("nextcloud", "Nextcloud"),
            Map.entry("owncloud", "ownCloud"),
            Map.entry("kdrive", "kDrive"),
            Map.entry("hubic", "hubiC"),
            Map.entry("pcloud", "pCloud"),
            Map.entry("synologydrive", "Synology Drive"),
            Map.entry("syncthing", "Syncthing"));

    public PracticeFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The system's usual place for a program's data. */
    public static PracticeFolder usual() {
        return new PracticeFolder(usual(System.getProperty("os.name"), System.getenv(), Path.of(userHome())));
    }

    static Path usual(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return roaming == null || roaming.isBlank()
                    ? home.resolve("AppData/Roaming/Boussole")
                    : Path.of(roaming, "Boussole");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Boussole");
        }
        String data = environment.get("XDG_DATA_HOME");
        // The XDG specification: a path that is not absolute is ignored.
        return data != null && Path.of(data).isAbsolute()
                ? Path.of(data, "boussole")
                : home.resolve(".local/share/boussole");
    }

    /** H2's name of the file, without its ending. */
    public Path database() {
        return root.resolve("boussole");
    }

    public Path databaseFile() {
        return root.resolve("boussole.mv.db");
    }

    public Path keySlots() {
        return root.resolve("keyslots.json");
    }

    public Path lock() {
        return root.resolve("boussole.lock");
    }

    public Path attempts() {
        return root.resolve("attempts.json");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Whether a practice was made here: its file or its keys are there, perhaps one of the two is lost. */
    public boolean holdsPractice() {
        return Files.exists(databaseFile()) || Files.exists(keySlots());
    }

    /** The service that copies this folder to other machines, judged by the names on its path. */
    public Optional<String> synchronisedBy() {
        for (Path part : root) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, String> service : SYNCHRONISED.entrySet()) {
                if (name.startsWith(service.getKey()) || name.startsWith("." + service.getKey())) {
                    return Optional.of(service.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Makes the folder, for the owner alone. */
    public void make() throws IOException {
        Files.createDirectories(root);
        DurableFile.ownerOnly(root);
    }

    /** @throws Refusal when fewer than {@code bytes} and {@link #LEAST_FREE} are free on the disk of {@code place} */
    public static void requireFree(Path place, long bytes) throws IOException {
        Path there = place.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        requireFree(Files.getFileStore(there).getUsableSpace(), bytes + LEAST_FREE);
    }

    static void requireFree(long free, long needed) {
        if (free < needed) {
            Texts texts = Texts.beside(PracticeFolder.class);
            throw new Refusal(
                    texts.get("disk.short", Formats.count((needed >> 20) + 1), Formats.count(Math.max(0, free >> 20))));
        }
    }

    private static String userHome() {
        String home = System.getProperty("user.home");
        return home == null ? "." : home;
    }
}
