package fr.boussole.security;

import fr.boussole.platform.csv.CsvOutput;
import fr.boussole.platform.db.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this room writes where the member says. */
final class ChosenFile {
    private ChosenFile() {}

    static void write(Path file, byte[] content) throws IOException {
        DurableFile.write(file, content);
    }

    static CsvOutput csv(Path file) throws IOException {
        return CsvOutput.spreadsheet(Files.newOutputStream(file));
    }
}
