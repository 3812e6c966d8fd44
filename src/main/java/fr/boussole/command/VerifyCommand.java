package fr.boussole.command;

import fr.boussole.handover.BundleVerifier;
import fr.boussole.handover.Fault;
import fr.boussole.handover.Verdict;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code boussole verify FILE.zip}: whether a bundle is whole and what it should be. Needs no practice. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Texts texts = Texts.beside(VerifyCommand.class);

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(texts.get("verify.none", file.toString()));
        }
        PrintWriter say = spec.commandLine().getOut();
        Verdict verdict = BundleVerifier.verify(file);
        verdict.faults().forEach(fault -> say.println(line(fault)));
        if (verdict.unlisted() > 0) {
            say.println(texts.get("verify.more", Formats.count(verdict.unlisted())));
        }
        if (!verdict.good()) {
            throw new Refusal(texts.get("verify.bad", verdict.faults().size() + verdict.unlisted()));
        }
        say.println(texts.get(
                "verify.good",
                Formats.count(verdict.figures().patients()),
                Formats.count(verdict.figures().visits()),
                Formats.money(verdict.figures().amount())));
        return 0;
    }

    private String line(Fault fault) {
        String file = fault.entry().isEmpty() ? texts.get("verify.archive") : fault.entry();
        String where = fault.line() == 0 ? file : texts.get("verify.line", file, String.valueOf(fault.line()));
        return fault.column().isEmpty()
                ? texts.get("verify.fault", where, fault.sentence())
                : texts.get("verify.fault.column", where, fault.column(), fault.sentence());
    }
}
