package fr.boussole.careplan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A first meeting under way: what is typed and not yet written, and where one was.
 *
 * @param fields what is typed, by the field's name
 * @param version of the story it began with
 */
record StoryDraft(int step, int version, Map<String, String> fields) {
    /** What the table holds at most, in characters. */
    static final int LONGEST = 20000;

    private static final char APART = '\t';

    StoryDraft {
        fields = Map.copyOf(fields);
    }

    String of(String field) {
        return fields.getOrDefault(field, "");
    }

    /** A line a field: its name, a tab, its text with line ends written as {@code \n}. */
    String written() {
        StringBuilder lines = new StringBuilder();
        lines.append(step).append(APART).append(version);
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> lines.append('\n')
                        .append(field.getKey())
                        .append(APART)
                        .append(field.getValue().replace("\\", "\\\\").replace("\n", "\\n")));
        return lines.toString();
    }

    /** @throws IllegalArgumentException when it is no draft */
    static StoryDraft read(String written) {
        String[] lines = written.split("\n");
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int tab = lines[i].indexOf(APART);
            if (tab < 0) {
                throw new IllegalArgumentException("a draft without a tab in line " + i);
            }
            fields.put(lines[i].substring(0, tab), unescaped(lines[i].substring(tab + 1)));
        }
        int tab = lines[0].indexOf(APART);
        return new StoryDraft(
                Integer.parseInt(lines[0].substring(0, tab)), Integer.parseInt(lines[0].substring(tab + 1)), fields);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** What she said stays out of logs. */
    @Override
    public String toString() {
        return "StoryDraft[" + step + "]";
    }
}
