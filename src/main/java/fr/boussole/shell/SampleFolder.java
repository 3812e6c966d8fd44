package fr.boussole.shell;

import fr.boussole.intake.SamplePractice;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.NewFolder;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.db.PracticeLock;
import fr.boussole.security.Founding;
import fr.boussole.security.Strength;
import fr.boussole.wiring.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Where the fictitious practice lies while one looks at it: a temporary folder for its owner alone, held by a lock as
 * long as the window is open. What a run that was cut off left behind is wiped by the next one.
 */
final class SampleFolder implements AutoCloseable {
    private static final String NAME = "boussole-exemple-";

    private final Path outer;
    private final PracticeLock held;
    private SamplePractice.Key key = new SamplePractice.Key("", "");

    private SampleFolder(Path outer, PracticeLock held) {
        this.outer = outer;
        this.held = held;
    }

    /** In the background, seconds: the practice, its last day today. Cut off, nothing is left of it. */
    static SampleFolder found(Clock clock, Strength strength, Progress progress) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        wipeLeftovers(temporary);
        Path outer = Files.createTempDirectory(temporary, NAME);
        SampleFolder made = new SampleFolder(outer, PracticeLock.take(new PracticeFolder(outer)));
        try {
            made.key = SamplePractice.found(
                    made.practice(),
                    new Founding(clock, strength),
                    practice -> new Services(practice, clock).intake(),
                    clock,
                    progress);
            return made;
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    PracticeFolder practice() {
        return new PracticeFolder(outer.resolve("cabinet"));
    }

    /** Of who looks at it; she may do everything. */
    String code() {
        return key.code();
    }

    String password() {
        return key.password();
    }

    /** Wipes it; the practice in it is closed. */
    @Override
    public void close() {
        try {
            held.close();
            NewFolder.delete(outer);
        } catch (IOException | UncheckedIOException e) {
            warn();
        }
    }

    /** One that is still looked at holds its lock and stays. */
    static void wipeLeftovers(Path temporary) throws IOException {
        List<Path> left;
        try (var entries = Files.list(temporary)) {
            left = entries.filter(entry -> entry.getFileName().toString().startsWith(NAME))
                    .filter(Files::isDirectory)
                    .toList();
        }
        for (Path folder : left) {
            try {
                PracticeLock.take(new PracticeFolder(folder)).close();
                NewFolder.delete(folder);
            } catch (Refusal lookedAt) {
                continue;
            } catch (IOException | UncheckedIOException e) {
                // Another user's, for instance: none of our business.
                warn();
            }
        }
    }

    private static void warn() {
        System.getLogger(SampleFolder.class.getName()).log(System.Logger.Level.WARNING, "sample not deleted");
    }
}
