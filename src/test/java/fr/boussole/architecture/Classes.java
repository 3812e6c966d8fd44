package fr.boussole.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** The classes the rules look at: the program's, read once, and the offenders each rule must catch. */
final class Classes {
    static final String ROOT = "fr.boussole";
    static final String OFFENDERS = "fr.boussole.architecture.offender";
    static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private Classes() {}

    static JavaClasses offenders(String folder) {
        return new ClassFileImporter().importPackages(OFFENDERS + "." + folder);
    }

    /** What the rule says about one folder of offenders; empty when it sees nothing. */
    static AbstractStringAssert<?> caught(ArchRule rule, String folder) {
        return Assertions.assertThat(String.join(
                "\n", rule.evaluate(offenders(folder)).getFailureReport().getDetails()));
    }
}
