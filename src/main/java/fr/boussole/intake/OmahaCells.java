package fr.boussole.intake;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.platform.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Cells that hold codes of the Omaha System: two digits, of which spreadsheets like to drop the first zero. */
final class OmahaCells {
    private final OmahaCatalog catalog = OmahaCatalog.get();
    private final Texts texts;

    OmahaCells(Texts texts) {
        this.texts = texts;
    }

    Optional<Problem> problem(Line line) {
        return code(line, "problem", catalog::problem);
    }

    Optional<Category> category(Line line) {
        return code(line, "category", catalog::category);
    }

    Optional<Target> target(Line line) {
        return code(line, "target", catalog::target);
    }

    private <T> Optional<T> code(Line line, String column, Function<String, Optional<T>> known) {
        String cell = line.required(column, 12);
        Optional<T> found = known.apply(padded(cell));
        if (found.isEmpty() && !cell.isEmpty()) {
            line.refuse(column, texts.get("omaha." + column, cell));
        }
        return found;
    }

    /** Numbers separated by spaces; one that is there twice counts once. */
    List<Sign> signs(Line line, Problem problem) {
        Set<Sign> signs = new LinkedHashSet<>();
        for (String cell : line.text("signs", 200).split("\\s+")) {
            Optional<Sign> sign = problem.sign(padded(cell));
            sign.ifPresent(signs::add);
            if (sign.isEmpty() && !cell.isEmpty()) {
                line.refuse("signs", texts.get("omaha.sign", cell, problem.code()));
            }
        }
        return List.copyOf(signs);
    }

    private static String padded(String code) {
        return code.matches("[0-9]") ? "0" + code : code;
    }
}
