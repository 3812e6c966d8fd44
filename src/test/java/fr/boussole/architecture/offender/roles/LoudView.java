package fr.boussole.architecture.offender.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file and asks a mapper. */
class LoudView {
    String read(LoudMapper mapper) throws IOException {
        return Files.readString(Path.of("notes")) + mapper.count();
    }
}
