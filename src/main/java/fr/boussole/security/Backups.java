package fr.boussole.security;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.DurableFile;
import fr.boussole.platform.db.NewFolder;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Right;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Copies of the practice, each opened and counted before it counts as one. */
public final class Backups {
    /** What a backup's file name ends with. */
    public static final String ENDING = ".boussole";

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'boussole-'uuuu-MM-dd-HHmmss", Locale.ROOT);

    private static final long STEPS = 3;
    private static final String ELSEWHERE = "backup.elsewhere";

    private final OpenPractice practice;
    private final Settings settings;
    private final Texts texts = Texts.beside(Backups.class);

    public Backups(OpenPractice practice) {
        this.practice = practice;
        settings = new Settings(practice.database());
    }

    /** @param at local time it was made, from its name */
    public record Copy(Path file, LocalDateTime at, long bytes) {}

    /** The backups in the practice's own folder, newest first. */
    public List<Copy> list() {
        Path folder = practice.folder().backups();
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> copy(file).stream())
                    .sorted(Comparator.comparing(Copy::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file name for a backup made now. */
    public String suggestedName() {
        return NAME.format(LocalDateTime.now(practice.clock())) + ENDING;
    }

    /** The day of the last backup on another disk than the practice's own; empty when there was none. */
    public Optional<LocalDate> lastElsewhere() {
        return settings.of(ELSEWHERE).map(LocalDate::parse);
    }

    public void make(Path file) {
        make(file, Progress.none());
    }

    /**
     * A backup into a file the member chose; stopping it leaves nothing there.
     *
     * @throws Refusal when the file exists, when the disk is short of space, when the copy did not prove good, or when
     *     it was stopped
     */
    public void make(Path file, Progress progress) {
        practice.session().require(Right.ADMIN);
        if (Files.exists(file)) {
            throw new Refusal(texts.get("backup.exists", String.valueOf(file.getFileName())));
        }
        write(file, progress);
        if (onOtherDisk(file)) {
            String today = LocalDate.now(practice.clock()).toString();
            settings.keep(ELSEWHERE, today);
        }
    }

    private boolean onOtherDisk(Path file) {
        try {
            return !Files.getFileStore(file)
                    .equals(Files.getFileStore(practice.folder().databaseFile()));
        } catch (IOException e) {
            return false;
        }
    }

    /** The backup at close: none when nothing has changed since the last; older ones are thinned out. */
    public Optional<Path> makeIfChanged() {
        if (!changed()) {
            return Optional.empty();
        }
        Path file = practice.folder().backups().resolve(suggestedName());
        write(file, Progress.none());
        Set<LocalDateTime> kept = Retention.kept(list().stream().map(Copy::at).toList());
        try {
            for (Copy copy : list()) {
                if (!kept.contains(copy.at())) {
                    Files.delete(copy.file());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(file);
    }

    private boolean changed() {
        for (Copy copy : list()) {
            try {
                return practice.journal()
                        .changedSince(BackupArchive.manifest(copy.file()).journal());
            } catch (IOException | Refusal unreadable) {
                // A damaged backup counts for nothing; the one before it tells.
                System.getLogger(Backups.class.getName()).log(System.Logger.Level.WARNING, "unreadable backup");
            }
        }
        return true;
    }

    private void write(Path file, Progress progress) {
        PracticeFolder folder = practice.folder();
        PracticeFolder scratch = new PracticeFolder(folder.backups().resolve(".scratch-" + UUID.randomUUID()));
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            long size = Files.size(folder.databaseFile());
            byte[] keySlots = Files.readAllBytes(folder.keySlots());
            new PracticeFolder(folder.backups()).make();
            PracticeFolder.requireFree(folder.backups(), 2 * size);
            PracticeFolder.requireFree(unfinished, size);
            scratch.make();
            try {
                step(progress, texts.get("backup.step.copy"), 0);
                Manifest manifest = copyOut(scratch, keySlots);
                step(progress, texts.get("backup.step.write"), 1);
                BackupArchive.write(unfinished, manifest, keySlots, scratch.databaseFile());
                step(progress, texts.get("backup.step.prove"), 2);
                prove(unfinished, scratch);
                step(progress, texts.get("backup.step.prove"), STEPS);
                DurableFile.move(unfinished, file);
            } finally {
                NewFolder.delete(scratch.root());
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new Refusal(texts.get("backup.notwritten"));
        } catch (SQLException e) {
            throw new IllegalStateException("backup " + e.getErrorCode(), e);
        }
        practice.journal().note(Audit.Action.BACKUP, "practice", 1);
    }

    private void step(Progress progress, String words, long done) {
        if (progress.cancelled()) {
            throw new Refusal(texts.get("backup.stopped"));
        }
        progress.at(words, done, STEPS);
    }

    /** H2's own consistent copy, laid out in the scratch folder, and what it holds. */
    private Manifest copyOut(PracticeFolder scratch, byte[] keySlots) throws IOException, SQLException {
        Path zipped = scratch.root().resolve("copy.zip");
        practice.database().backupTo(zipped);
        String sha256 = null;
        try (InputStream in = Files.newInputStream(zipped);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    sha256 = BackupArchive.copy(zip, scratch.databaseFile(), Long.MAX_VALUE);
                }
            }
        }
        Files.delete(zipped);
        if (sha256 == null) {
            throw new IOException("no file in the copy");
        }
        Contents found = Contents.of(scratch, practice.keys(), practice.clock());
        return new Manifest(
                        Manifest.VERSION,
                        practice.clock().instant().toString(),
                        found.schema(),
                        Files.size(scratch.databaseFile()),
                        sha256,
                        HexFormat.of().formatHex(Digests.sha256(keySlots)),
                        found.head().seq(),
                        found.head().link(),
                        found.rows(),
                        "")
                .sealed(practice.keys().backup());
    }

    /** Restores the finished archive as one would in need, opens it, counts. */
    private void prove(Path archive, PracticeFolder scratch) throws IOException {
        Files.delete(scratch.databaseFile());
        Manifest manifest = BackupArchive.unpack(archive, scratch);
        Contents.of(scratch, practice.keys(), practice.clock()).require(manifest, practice.keys());
    }

    private static Optional<Copy> copy(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String stem = name.substring(0, name.length() - ENDING.length());
            return Optional.of(new Copy(file, LocalDateTime.parse(stem, NAME), Files.size(file)));
        } catch (DateTimeParseException | IOException notOurs) {
            return Optional.empty();
        }
    }
}
