package fr.boussole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sentences stand in bundles. A guess, but a good one: accented words, or a French small word between spaces. */
class FrenchInJavaTest {
    private static final Pattern ACCENTED =
            Pattern.compile("\\p{L}*[àâçéèêëîïôûùœÀÇÉÈÊŒ«»]\\p{L}+|\\p{L}+[àâçéèêëîïôûùœ]|[«»]");
    private static final Pattern SMALL_WORDS = Pattern.compile(
            "(?i)(^|[ '’])(le|la|les|un|une|des|du|de|est|sont|pas|pour|dans|avec|sur"
                    + "|cette|ce|ces|votre|vous|qui|que|et|ou|au|aux)( |$).*",
            Pattern.DOTALL);

    /** Words of the format itself rather than sentences: file, then what it says there. */
    private static final Set<String> FORMATS = Set.of("platform.text/Formats.java");

    @Test
    void noFrenchStandsInJava() {
        assertThat(french(Path.of("src/main/java")))
                .filteredOn(place -> FORMATS.stream().noneMatch(place::startsWith))
                .isEmpty();
    }

    @Test
    void frenchInJavaIsSeen() {
        assertThat(french(Path.of("src/test/java/fr/boussole/architecture/offender/texts")))
                .hasSize(1)
                .allMatch(place -> place.contains("Cette personne"));
    }

    private static List<String> french(Path folder) {
        SourceCode code = SourceCode.of(folder);
        List<String> found = new ArrayList<>();
        code.scan(unit -> new Literals(code, unit, found));
        return found;
    }

    private static final class Literals extends TreeScanner<Void, Void> {
        private final SourceCode code;
        private final CompilationUnitTree unit;
        private final List<String> found;

        Literals(SourceCode code, CompilationUnitTree unit, List<String> found) {
            this.code = code;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text
                    && (ACCENTED.matcher(text).find()
                            || text.contains(" ")
                                    && SMALL_WORDS.matcher(text).find()
                                    && !text.matches("(?s)[^a-z]*|.*(SELECT|INSERT|UPDATE|DELETE) .*"))) {
                found.add(code.place(unit, literal) + " " + text);
            }
            return super.visitLiteral(literal, none);
        }
    }
}
