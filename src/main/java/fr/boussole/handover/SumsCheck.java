package fr.boussole.handover;

import fr.boussole.handover.Descriptor.Measure;
import fr.boussole.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds every file against {@code SHA256SUMS}, which must be written exactly as {@code sha256sum} writes it. */
final class SumsCheck {
    private final Faults faults;
    private final Texts texts;
    private final String descriptor;

    /** @param descriptor a second witness: it too gives the sums of the tables */
    SumsCheck(Faults faults, Texts texts, String descriptor) {
        this.faults = faults;
        this.texts = texts;
        this.descriptor = descriptor;
    }

    void check(byte[] sums, Map<String, Measure> measures) {
        Map<String, Measure> expected = new TreeMap<>(measures);
        expected.remove(BundleSchema.SUMS);
        // The limit keeps a last empty line visible.
        List<String> lines = List.of(new String(sums, StandardCharsets.UTF_8).split("\n", -1));
        int number = 0;
        for (var file : expected.entrySet()) {
            String line = number < lines.size() ? lines.get(number) : "";
            number++;
            String sum = file.getValue().sha256();
            if (line.equals(sum + "  " + file.getKey())) {
                continue;
            }
            boolean wellFormed = line.matches("[0-9a-f]{64}  \\Q" + file.getKey() + "\\E");
            boolean confirmed = descriptor.contains("\"sha256:" + sum + "\"");
            if (wellFormed && !confirmed) {
                faults.add(file.getKey(), 0, "", texts.get("fault.sum", number));
            }
            if (!wellFormed || confirmed || BundleSchema.at(file.getKey()).isEmpty()) {
                faults.add(BundleSchema.SUMS, number, "", texts.get("fault.sums", file.getKey()));
            }
        }
        boolean ended = lines.size() == number + 1 && lines.getLast().isEmpty();
        if (!ended && !faults.on(BundleSchema.SUMS)) {
            faults.add(BundleSchema.SUMS, number + 1L, "", texts.get("fault.sums.more"));
        }
    }
}
