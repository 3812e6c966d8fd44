package fr.boussole.platform.db;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Builds a practice folder beside its place and gives it its name in one step at the end: cut off in the middle,
 * nothing half-made carries the name, and the next start clears what lies about.
 */
public final class NewFolder {
    private static final String UNFINISHED = ".unfinished-";

    private NewFolder() {}

    /** What is put into the folder while it is built; whatever it opens there is closed when it returns. */
    @FunctionalInterface
    public interface Filling<T> {
        T fill(PracticeFolder building) throws IOException;
    }

    /** @throws Refusal when there is already something at {@code target} */
    public static <T> T build(PracticeFolder target, Filling<T> filling) {
        try {
            requireEmpty(target);
            Path root = target.root();
            Path parent = root.getParent();
            if (parent == null) {
                throw new Refusal(Texts.beside(NewFolder.class).get("folder.notempty", root.toString()));
            }
            Files.createDirectories(parent);
            clear(root);
            Path beside = root.resolveSibling("." + root.getFileName() + UNFINISHED + UUID.randomUUID());
            PracticeFolder building = new PracticeFolder(beside);
            building.make();
            try {
                T result;
                try (PracticeLock lock = PracticeLock.take(building)) {
                    result = filling.fill(building);
                }
                Files.delete(building.lock());
                requireEmpty(target);
                delete(root);
                DurableFile.move(beside, root);
                return result;
            } finally {
                delete(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Logs may be there before a practice is, and a lock left by nobody. */
    private static void requireEmpty(PracticeFolder target) throws IOException {
        if (Files.notExists(target.root())) {
            return;
        }
        if (Files.isDirectory(target.root())) {
            try (var entries = Files.list(target.root())) {
                if (entries.allMatch(e -> e.equals(target.logs()) || e.equals(target.lock()))) {
                    return;
                }
            }
        }
        throw new Refusal(Texts.beside(NewFolder.class)
                .get("folder.notempty", target.root().toString()));
    }

    /** Removes what runs that were cut off left beside; one still running holds its lock and is left alone. */
    private static void clear(Path root) throws IOException {
        List<Path> left;
        try (var entries = Files.list(root.resolveSibling("."))) {
            left = entries.filter(e -> e.getFileName().toString().startsWith("." + root.getFileName() + UNFINISHED))
                    .toList();
        }
        for (Path folder : left) {
            try (PracticeLock free = PracticeLock.take(new PracticeFolder(folder))) {
                System.getLogger(NewFolder.class.getName()).log(System.Logger.Level.INFO, "unfinished folder removed");
            } catch (Refusal running) {
                continue;
            }
            delete(folder);
        }
    }

    /** The folder with all that is in it; links are removed, not followed. */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
