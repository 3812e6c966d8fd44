package fr.boussole.command;

import fr.boussole.dossier.Dossiers;
import fr.boussole.platform.Progress;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code boussole person-export --data DIR --patient CODE --out FILE.zip}: all that is known of a person. */
@Command(name = "person-export")
final class PersonExportCommand implements Callable<Integer> {
    @Mixin
    private final PersonFile file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PersonExportCommand(PersonFile file) {
        this.file = file;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(file.open((services, person, out) -> {
            Dossiers.Exported exported = services.dossiers().export(person, out, false, Progress.none());
            return Texts.beside(PersonExportCommand.class)
                    .get(
                            "person.exported",
                            out.toString(),
                            Formats.count(exported.tables()),
                            exported.papers(),
                            Formats.count(exported.papers()));
        }));
        return 0;
    }
}
