package fr.boussole.directory;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import java.nio.file.Path;

/** Takes files into the directory: the national extract, or cards of an address book. All of a file or nothing. */
public final class DirectoryFiles {
    private final Directory directory;

    public DirectoryFiles(Directory directory) {
        this.directory = directory;
    }

    /**
     * What a file brought.
     *
     * @param rows of the file, whether they were wanted or not
     * @param unreadable of these
     */
    record Report(long rows, Directory.Taken taken, long unreadable) {}

    /** @throws Refusal when it cannot be read or {@code progress} asks to stop; nothing is written then */
    Report extract(Path file, Extract.Choice choice, Progress progress) {
        directory.mayTake();
        Extract.Read read = Extract.read(file, choice, progress);
        return new Report(read.rows(), directory.take(read.people(), choice.update(), progress), read.unreadable());
    }

    /** Cards fill in what is empty and never overwrite. @throws Refusal as {@link #extract} */
    Report cards(Path file, Progress progress) {
        directory.mayTake();
        VCards.Read read = new VCards().read(file, progress);
        return new Report(
                read.people().size() + read.unreadable(),
                directory.take(read.people(), false, progress),
                read.unreadable());
    }
}
