package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.DurableFile;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** {@code keyslots.json}: without it no password opens anything, so two older states stay beside it. */
final class KeySlotsFile {
    private final Path file;
    private final Strength own;

    KeySlotsFile(PracticeFolder folder, Strength own) {
        this.file = folder.keySlots();
        this.own = own;
    }

    /** @throws Refusal when the file is missing or damaged */
    KeySlots read() {
        try {
            return KeySlots.read(Files.readAllBytes(file), own);
        } catch (NoSuchFileException e) {
            throw new Refusal(Texts.beside(KeySlotsFile.class).get("keys.missing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(KeySlots slots) {
        try {
            Path newer = older(1);
            if (Files.exists(newer)) {
                DurableFile.write(older(2), Files.readAllBytes(newer));
            }
            if (Files.exists(file)) {
                DurableFile.write(newer, Files.readAllBytes(file));
            }
            DurableFile.write(file, slots.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path older(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }
}
