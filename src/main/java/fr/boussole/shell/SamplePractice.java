package fr.boussole.shell;

import fr.boussole.intake.IntakeFolder;
import fr.boussole.platform.Progress;
import fr.boussole.platform.db.PracticeFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

/** The fictitious practice in a throw-away folder, its last day moved to today. All people in it are invented. */
final class SamplePractice {
    /** Who looks at it; the password is random, and nobody needs it. */
    record Visitor(String code, String password) {}

    private static final Pattern DATE = Pattern.compile("\\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\\b");

    private SamplePractice() {}

    /** A new one at each call; made when it is filled. */
    static PracticeFolder folder() {
        return new PracticeFolder(
                Path.of(System.getProperty("java.io.tmpdir"), "boussole-exemple-" + UUID.randomUUID(), "cabinet"));
    }

    /** In the background; seconds. */
    static Visitor make(Founder founder, Progress progress) throws IOException {
        IntakeFolder shipped = IntakeFolder.sample();
        long days = ChronoUnit.DAYS.between(lastDay(shipped), founder.today());
        Visitor visitor = new Visitor(administrator(shipped), UUID.randomUUID().toString());
        founder.take(shipped.movedBy(days), visitor.code(), visitor.password(), progress);
        return visitor;
    }

    static void delete(PracticeFolder folder) {
        Path root = folder.root().getParent();
        if (root == null || !Files.isDirectory(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(SamplePractice.class.getName()).log(System.Logger.Level.WARNING, "sample not deleted");
        }
    }

    /** The last day with a visit done. */
    private static LocalDate lastDay(IntakeFolder shipped) throws IOException {
        try (BufferedReader visits = reader(shipped, IntakeFolder.VISITS)) {
            return visits.lines()
                    .filter(line -> line.contains("done"))
                    .flatMap(line -> DATE.matcher(line).results().limit(1))
                    .map(date -> LocalDate.parse(date.group()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** The first member who may do everything. */
    private static String administrator(IntakeFolder shipped) throws IOException {
        try (BufferedReader members = reader(shipped, IntakeFolder.MEMBERS)) {
            return members.lines()
                    .filter(line -> line.contains("admin"))
                    .map(line -> line.split("[;,]", 2)[0])
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static BufferedReader reader(IntakeFolder shipped, String file) throws IOException {
        return new BufferedReader(new InputStreamReader(shipped.open(file), StandardCharsets.UTF_8));
    }
}
