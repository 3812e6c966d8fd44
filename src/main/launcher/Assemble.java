import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts the launchers beside the jars of the distribution, and notes which JDK built it. Run by the build. */
final class Assemble {
    private Assemble() {}

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        Path bin = Files.createDirectories(to.resolve("bin"));
        Path lib = Files.createDirectories(to.resolve("lib"));
        for (String launcher : new String[] {"boussole", "boussole.cmd"}) {
            copy(from.resolve(launcher), bin.resolve(launcher));
            bin.resolve(launcher).toFile().setExecutable(true, false);
        }
        copy(from.resolve("java.options"), lib.resolve("java.options"));
        Files.writeString(lib.resolve("jdk"), System.getProperty("java.home") + "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
