package fr.boussole.measure;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of measures as nurses write them: {@code 12/8 p 72 37,8}, {@code hier 18h30 98%}, {@code plaie 3x2 talon}.
 * What can mean several things comes with its other meanings; what means nothing is handed back.
 *
 * @param items in the order typed
 * @param unread the words that were not understood, as typed, with their moment before them so that they can be typed
 *     right
 */
public record QuickMeasures(List<Item> items, List<String> unread) {
    public QuickMeasures {
        items = List.copyOf(items);
        unread = List.copyOf(unread);
    }

    /**
     * One value that was understood.
     *
     * @param others what it may mean instead, the likeliest first; empty when it is clear
     * @param from first character in the typed line; {@code to} the one after its last
     */
    public record Item(QuickMoment.Moment moment, Guess best, List<Guess> others, int from, int to) {
        public Item {
            others = List.copyOf(others);
        }

        public Entry entry() {
            return new Entry(moment.at(), best.kind(), best.amounts(), best.place(), best.note());
        }

        @Override
        public String toString() {
            return "Item[" + best.kind() + "]";
        }
    }

    /** @param place of a wound or a pain; {@code note} what stood in brackets */
    public record Guess(MeasureKind kind, Amounts amounts, String place, String note) {
        static Guess of(MeasureKind kind, Amounts amounts) {
            return new Guess(kind, amounts, "", "");
        }

        Guess with(String where, String words) {
            return new Guess(kind, amounts, where, words);
        }

        @Override
        public String toString() {
            return "Guess[" + kind + "]";
        }
    }

    /** @param now the moment of typing, in the practice's time zone */
    public static QuickMeasures read(String typed, LocalDateTime now) {
        return new Reader(typed, now).read();
    }

    /** The line with one value written so that it means {@code guess} and nothing else. */
    public static String choose(String typed, Item item, Guess guess) {
        return typed.substring(0, item.from()) + MeasureWord.explicit(guess) + typed.substring(item.to());
    }

    /** A value as one would type it at another time: {@code le 21/11/2026 9h05 p 72}. */
    static String retyped(Measure measure) {
        LocalDateTime at = measure.takenAt();
        String place = measure.kind().scale() ? "" : measure.detail();
        return "le"
                + String.format(
                        Locale.ROOT,
                        " %02d/%02d/%d %dh%02d ",
                        at.getDayOfMonth(),
                        at.getMonthValue(),
                        at.getYear(),
                        at.getHour(),
                        at.getMinute())
                + MeasureWord.explicit(new Guess(measure.kind(), measure.amounts(), place, measure.note()));
    }

    @Override
    public String toString() {
        return "QuickMeasures[" + items.size() + ", " + unread.size() + "]";
    }

    /** Goes through the line once, from left to right. */
    private static final class Reader {
        private final String typed;
        private final String text;
        private final QuickMoment moments;
        private final List<Item> items = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();
        private Optional<QuickMoment.Moment> moment = Optional.empty();
        private String momentTyped = "";
        private int at;

        Reader(String typed, LocalDateTime now) {
            this.typed = typed;
            text = folded(typed);
            moments = new QuickMoment(now);
        }

        QuickMeasures read() {
            while (skipped() < text.length()) {
                Optional<QuickMoment.Moment> found = moments.at(text, at, moment);
                if (found.isPresent()) {
                    moment(found.get());
                    continue;
                }
                MeasureWord.Found word = MeasureWord.at(text, at).orElse(null);
                if (word == null) {
                    unread();
                } else {
                    measure(word);
                }
            }
            return new QuickMeasures(items, unread);
        }

        /** The first moment of a line also holds for what stands before it. */
        private void moment(QuickMoment.Moment found) {
            if (moment.isEmpty()) {
                items.replaceAll(item -> new Item(found, item.best(), item.others(), item.from(), item.to()));
            }
            momentTyped = typed.substring(at, found.to()).strip() + " ";
            moment = Optional.of(found);
            at = found.to();
        }

        private void measure(MeasureWord.Found word) {
            int from = at;
            at = word.to();
            String place = word.kind() == MeasureKind.WOUND || word.kind() == MeasureKind.PAIN ? place(word) : "";
            String note = note();
            items.add(new Item(
                    moment.orElseGet(moments::now),
                    word.best().with(place, note),
                    word.others().stream().map(guess -> guess.with("", note)).toList(),
                    from,
                    at));
        }

        /** Words up to the next thing that reads as a measure or a moment. */
        private String place(MeasureWord.Found word) {
            StringBuilder place = new StringBuilder(
                    typed.substring(word.placeFrom(), word.placeTo()).strip());
            while (at < text.length()) {
                int start = at;
                while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                if (start == text.length()
                        || ";,(\n".indexOf(text.charAt(start)) >= 0
                        || text.substring(at, start).contains("\n")
                        || MeasureWord.at(text, start).isPresent()
                        || moments.at(text, start, moment).isPresent()) {
                    break;
                }
                int end = wordEnd(start);
                place.append(place.isEmpty() ? "" : " ").append(typed, start, end);
                at = end;
            }
            return place.toString();
        }

        private String note() {
            int open = at;
            while (open < text.length() && text.charAt(open) == ' ') {
                open++;
            }
            int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
            if (close < 0) {
                return "";
            }
            at = close + 1;
            return typed.substring(open + 1, close).strip();
        }

        private void unread() {
            int end = Math.max(wordEnd(at), at + 1);
            unread.add(momentTyped + typed.substring(at, end));
            momentTyped = "";
            at = end;
        }

        private int skipped() {
            while (at < text.length()) {
                if (Character.isWhitespace(text.charAt(at)) || ";,.".indexOf(text.charAt(at)) >= 0) {
                    at++;
                } else if (text.startsWith("et", at) && wordEnd(at) == at + 2) {
                    at += 3;
                } else {
                    break;
                }
            }
            return at;
        }

        private int wordEnd(int start) {
            int end = start;
            while (end < text.length()
                    && !Character.isWhitespace(text.charAt(end))
                    && ";(".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return end;
        }

        /** Lower case, without accents, one character for each typed one. */
        private static String folded(String typed) {
            StringBuilder folded = new StringBuilder(typed.length());
            for (char c : typed.toCharArray()) {
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                String lower = plain.substring(0, 1).toLowerCase(Locale.ROOT);
                folded.append(Character.isSpaceChar(c) ? ' ' : lower.charAt(0));
            }
            return folded.toString()
                    .replace('\u2019', '\'')
                    .replace('\u00d7', 'x')
                    .replace('*', 'x');
        }
    }
}
