package fr.boussole.bench;

import fr.boussole.platform.text.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The steps of the program's search as it would be written on SQLite, with the ranges its index answers best. */
final class PeerSearch {
    private static final String LINE = """
            SELECT id, code, sex, CASE used_name WHEN '' THEN birth_name ELSE used_name END,
                used_given_name, birth_given_names, birth_date, nir, city, status, included_on
            FROM patient
            """;

    private final SqlitePeer peer;

    PeerSearch(SqlitePeer peer) {
        this.peer = peer;
    }

    int find(String typed, int limit) {
        String key = Formats.searchKey(typed);
        List<String> words = Stream.of(key.split(" "))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        int found = peer.rows(
                LINE + " WHERE search_key >= ? AND search_key < ? ORDER BY search_key, id LIMIT ?",
                key,
                key + '\uFFFF',
                limit);
        if (found < limit) {
            found += byWords(words, " AND (search_key LIKE ? OR instr(search_key, ?) > 0)", true, limit);
        }
        if (found < limit) {
            String code = typed.strip().toUpperCase(java.util.Locale.ROOT);
            found += peer.rows(
                    LINE + " WHERE code_key >= ? AND code_key < ? ORDER BY code_key LIMIT ?",
                    code,
                    code + '\uFFFF',
                    limit);
        }
        if (found < limit) {
            found += byWords(words, " AND instr(search_key, ?) > 0", false, limit);
        }
        return found;
    }

    private int byWords(List<String> words, String condition, boolean starts, int limit) {
        List<Object> values = new ArrayList<>();
        for (String word : words) {
            if (starts) {
                values.add(word + "%");
            }
            values.add(starts ? " " + word : word);
        }
        values.add(limit);
        return peer.rows(
                LINE + " WHERE search_key >= ''" + condition.repeat(words.size()) + " ORDER BY search_key, id LIMIT ?",
                values.toArray());
    }
}
