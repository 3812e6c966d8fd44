package fr.boussole.platform.pdf;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file written beside its place and then moved there: whoever looks sees all of it, or nothing. */
public final class NewFile {
    private final Path target;
    private final boolean replace;
    private final Texts texts = Texts.beside(NewFile.class);

    /** Writes all of it. */
    public interface Content {
        void into(OutputStream out) throws IOException;
    }

    /** Looks at what was written before it gets its name. */
    public interface Check {
        void of(Path part) throws IOException;
    }

    /** @param replace whether a file that is there may go */
    public NewFile(Path file, boolean replace) {
        target = file.toAbsolutePath();
        this.replace = replace;
    }

    public void write(Content content) {
        write(content, part -> {});
    }

    /** @throws Refusal when it can't be written there; then nothing is left of it */
    public void write(Content content, Check check) {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Refusal(texts.get("write.folder", target.toString()));
        }
        if (!replace && Files.exists(target)) {
            throw there();
        }
        try {
            Path part = Files.createTempFile(folder, ".boussole-", ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                    content.into(out);
                }
                check.of(part);
                move(part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw there();
        } catch (IOException e) {
            throw new Refusal(texts.get("write.failed", target.toString()));
        }
    }

    private void move(Path part) throws IOException {
        if (replace) {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(part, target);
        }
    }

    private Refusal there() {
        return new Refusal(texts.get("write.there", target.toString()));
    }
}
