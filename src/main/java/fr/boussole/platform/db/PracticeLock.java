package fr.boussole.platform.db;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One running copy a practice: the system releases the lock by itself when the program dies. */
public final class PracticeLock implements AutoCloseable {
    private final FileChannel channel;

    private PracticeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Refusal when another running copy holds this practice; nothing in the folder has changed */
    public static PracticeLock take(PracticeFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new Refusal(Texts.beside(PracticeLock.class).get("folder.inuse"));
        }
        DurableFile.ownerOnly(folder.lock());
        return new PracticeLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // The same program already holds it.
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
