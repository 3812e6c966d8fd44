package fr.boussole.careplan.omaha;

import java.util.List;

/**
 * Words by which a problem or a target is found.
 *
 * @param weight what a find by it is worth beside others
 * @param given from our own table rather than a name of the terminology
 */
record OmahaTerm(List<OmahaWord> words, int weight, boolean given) {
    static final int NAME = 40;
    static final int SIGN = 20;

    /** Apart: whole words as typed, and nothing but them. */
    private static final int WHOLE = 30;

    private static final int SAME_WORD = 3;
    /** Letters: shorter words say too little in the middle of a sentence, unless our table gives them. */
    private static final int TELLING = 4;

    static OmahaTerm of(String text, int weight) {
        return new OmahaTerm(OmahaWord.of(text), weight, false);
    }

    /** @param first whether what it points at is the first thing to think of */
    static OmahaTerm given(String text, boolean first) {
        return new OmahaTerm(OmahaWord.of(text), first ? NAME + 1 : NAME, true);
    }

    /** 0 when not every typed word begins one of these. */
    int worth(List<OmahaWord> typed) {
        int same = 0;
        for (OmahaWord word : typed) {
            if (words.stream().anyMatch(word::same)) {
                same++;
            } else if (words.stream().noneMatch(word::begins)) {
                return 0;
            }
        }
        boolean whole = same == typed.size() && words.size() == typed.size();
        return weight + same * SAME_WORD + (whole ? WHOLE : 0) - words.size();
    }

    /** Where the first of its words stands in a text that has all of them; else -1. */
    int metIn(List<OmahaWord> text) {
        int first = -1;
        for (OmahaWord word : words) {
            int at = indexOf(text, word);
            if (at < 0) {
                return -1;
            }
            first = first < 0 ? at : Math.min(first, at);
        }
        return words.size() == 1 && words.getFirst().letters().length() < TELLING && !given ? -1 : first;
    }

    private static int indexOf(List<OmahaWord> text, OmahaWord word) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).same(word)) {
                return i;
            }
        }
        return -1;
    }
}
