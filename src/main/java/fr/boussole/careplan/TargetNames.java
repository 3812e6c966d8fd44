package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.platform.text.Formats;
import java.util.List;
import java.util.stream.Stream;

/** Targets by the words of their names, then by those of their definitions. */
final class TargetNames {
    private static final int MOST = 12;

    private TargetNames() {}

    static List<Target> search(String typed) {
        List<String> words = List.of(Formats.searchKey(typed).split(" "));
        List<Target> all = OmahaCatalog.get().targets();
        return Stream.concat(
                        all.stream().filter(one -> holds(one.name(), words)),
                        all.stream().filter(one -> holds(one.name() + " " + one.definition(), words)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String text, List<String> words) {
        String key = " " + Formats.searchKey(text);
        return words.stream().allMatch(word -> key.contains(" " + word));
    }
}
