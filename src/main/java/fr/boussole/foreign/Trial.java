package fr.boussole.foreign;

import java.util.List;

/** What taking a file would do, found without writing anything. */
record Trial(List<Row> rows) {
    enum Verdict {
        GOOD,
        /** Taken, with a number that does not verify. */
        DOUBT,
        /** Somebody like her has a file already: taken only when she says so. */
        ALIKE,
        /** The same person stands twice in the file: only the first is taken. */
        TWICE,
        /** Something without which there can be no file is missing or cannot be read. */
        BAD
    }

    /**
     * @param line in the file, from 1
     * @param person how she would be called, as far as it can be read
     * @param why empty when there is nothing to say
     */
    record Row(long line, String person, Verdict verdict, String why) {
        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + line + " " + verdict + "]";
        }
    }

    long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** Good ones and doubtful ones; those alike only when chosen. */
    long taken() {
        return count(Verdict.GOOD) + count(Verdict.DOUBT);
    }
}
