package fr.boussole.security;

import fr.boussole.platform.db.DurableFile;
import fr.boussole.platform.db.PracticeFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The code of who signed in last, so that the same person types her password only. */
record LastCode(Path file) {
    LastCode(PracticeFolder folder) {
        this(folder.root().resolve("last-code.txt"));
    }

    /** Empty when nobody has signed in here yet. */
    String read() {
        try {
            String code = Files.readString(file);
            return code.length() > 60 ? "" : code.strip();
        } catch (IOException e) {
            return "";
        }
    }

    void write(String code) {
        try {
            if (!read().equals(code)) {
                DurableFile.write(file, code.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
