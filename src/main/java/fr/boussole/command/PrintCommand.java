package fr.boussole.command;

import fr.boussole.careplan.PlanPaper;
import fr.boussole.dossier.PersonPaper;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.wiring.Services;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code boussole print file|liaison|cover|plan --data DIR --patient CODE --out FILE.pdf}: a person's papers as PDF.
 */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
    @Parameters(paramLabel = "file|liaison|cover|plan|evolution")
    private PrintedPaper paper = PrintedPaper.LIAISON;

    /** The plan in large type, for the binder. */
    @Option(names = "--large")
    private boolean large;

    /** The plan with codes and history. */
    @Option(names = "--full")
    private boolean full;

    @Mixin
    private final PersonFile file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Texts texts = Texts.beside(PrintCommand.class);

    PrintCommand(PersonFile file) {
        this.file = file;
    }

    @Override
    public Integer call() {
        if ((large || full) && paper != PrintedPaper.PLAN) {
            throw new Refusal(texts.get("print.plan.only"));
        }
        if (large && full) {
            throw new Refusal(texts.get("print.one"));
        }
        spec.commandLine().getOut().println(file.open((services, person, out) -> {
            write(services, person, out);
            return texts.get("print.done", out.toString());
        }));
        return 0;
    }

    private void write(Services services, PatientId person, Path out) {
        switch (paper) {
            case FILE -> services.dossiers().write(PersonPaper.FILE, person, out, false);
            case LIAISON -> services.dossiers().write(PersonPaper.LIAISON, person, out, false);
            case COVER -> services.dossiers().write(PersonPaper.COVER, person, out, false);
            case PLAN ->
                services.planPapers()
                        .write(full ? PlanPaper.FULL : large ? PlanPaper.LARGE : PlanPaper.BINDER, person, out, false);
            case EVOLUTION -> services.evolutions.write(person, out, false);
        }
    }
}
