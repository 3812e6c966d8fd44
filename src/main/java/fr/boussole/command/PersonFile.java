package fr.boussole.command;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Accounts;
import fr.boussole.wiring.Services;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose file a command is about, and where what comes out of it goes. */
final class PersonFile {
    @Option(names = "--data", required = true, paramLabel = "DIR")
    private Path data = Path.of("");

    @Option(names = "--patient", required = true, paramLabel = "CODE")
    private String patient = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Mixin
    private final Access access;

    private final Clock clock;

    PersonFile(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** What is done with her file once the practice is open. */
    interface Work {
        String on(Services services, PatientId person, Path out);
    }

    /** @return what to say of it */
    String open(Work work) {
        try (Accounts accounts = new Accounts(new PracticeFolder(data), clock)) {
            accounts.claim();
            Services services = new Services(accounts.signIn(access.user(), access.password()), clock);
            PatientId person = services.dossiers()
                    .byCode(patient)
                    .orElseThrow(
                            () -> new Refusal(Texts.beside(PersonFile.class).get("person.unknown", patient)));
            return work.on(services, person, out);
        }
    }
}
