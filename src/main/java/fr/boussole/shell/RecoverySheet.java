package fr.boussole.shell;

import fr.boussole.security.RecoveryKey;
import fr.boussole.security.RecoveryKeyPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The sheet with a recovery key.
 *
 * @param practice its name, printed on the sheet
 */
record RecoverySheet(RecoveryKey key, String practice, LocalDate madeOn) {
    byte[] pdf() {
        return RecoveryKeyPdf.write(key.grouped(), practice, madeOn);
    }

    /** In the background. */
    Path write(Path file) throws IOException {
        return Files.write(file, pdf());
    }
}
