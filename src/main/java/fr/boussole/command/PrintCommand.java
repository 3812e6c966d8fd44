package fr.boussole.command;

import fr.boussole.dossier.PersonPaper;
import fr.boussole.platform.text.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code boussole print file|liaison|cover --data DIR --patient CODE --out FILE.pdf}: a person's papers as PDF. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
    @Parameters(paramLabel = "file|liaison|cover")
    private PersonPaper paper = PersonPaper.LIAISON;

    @Mixin
    private final PersonFile file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PrintCommand(PersonFile file) {
        this.file = file;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(file.open((dossiers, person, out) -> {
            dossiers.write(paper, person, out, false);
            return Texts.beside(PrintCommand.class).get("print.done", out.toString());
        }));
        return 0;
    }
}
