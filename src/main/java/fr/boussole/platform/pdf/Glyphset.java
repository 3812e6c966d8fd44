package fr.boussole.platform.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The glyphs of each weight that a document uses: what gets embedded. */
final class Glyphset {
    private final Map<Weight, BitSet> used = new EnumMap<>(Weight.class);

    void add(Glyphs glyphs) {
        BitSet ofWeight = used.computeIfAbsent(glyphs.weight(), w -> new BitSet());
        glyphs.ids().chars().forEach(ofWeight::set);
    }

    Map<Weight, BitSet> used() {
        return used;
    }
}
