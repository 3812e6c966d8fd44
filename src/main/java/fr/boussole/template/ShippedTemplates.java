package fr.boussole.template;

import fr.boussole.platform.text.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/** Those that come with the program: one file each, beside this class. */
final class ShippedTemplates {
    static final List<String> FILES = List.of(
            "alzheimer",
            "carer",
            "chronic-wound",
            "copd",
            "falls",
            "heart-failure",
            "hospital-return",
            "insulin",
            "late-life-depression",
            "lymphoedema",
            "malnutrition",
            "medication",
            "palliative",
            "parkinson",
            "stoma",
            "stroke",
            "urinary-catheter");

    private ShippedTemplates() {}

    /** Read once; by name. */
    static List<PlanTemplate> all() {
        return Once.ALL;
    }

    private static final class Once {
        static final List<PlanTemplate> ALL = FILES.stream()
                .map(ShippedTemplates::read)
                .sorted(Comparator.comparing(one -> Formats.searchKey(one.name())))
                .toList();
    }

    private static PlanTemplate read(String name) {
        try (InputStream file = ShippedTemplates.class.getResourceAsStream(name + ".json")) {
            if (file == null) {
                throw new IOException(name);
            }
            return new TemplateReader().read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
