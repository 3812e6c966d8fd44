package fr.boussole.dossier;

import fr.boussole.patient.PersonRecords.Fact;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What one room says on the liaison sheet; gives way, a little at a time, when the page is full. */
final class LiaisonBlock {
    /** In characters: a text longer than that gives way before a whole fact does. */
    private static final int LONG = 140;

    private static final int SHORT = 60;
    /** More never fits on the page. */
    private static final int MOST_FACTS = 20;

    private static final int MOST_LETTERS = 400;
    static final double WIDTH = 0.485;

    private final String title;
    private final List<Fact> facts;
    private final Texts texts = Texts.beside(LiaisonBlock.class);
    private int left;
    private double height = -1;
    private double size = 9;

    LiaisonBlock(String title, List<Fact> facts) {
        this.title = title;
        this.facts = new ArrayList<>();
        for (Fact fact : facts.subList(0, Math.min(MOST_FACTS, facts.size()))) {
            String words = fact.words().replaceAll("\\s+", " ").strip();
            String label = fact.label().strip();
            this.facts.add(new Fact(
                    label.length() > SHORT ? label.substring(0, SHORT).strip() + "…" : label, words, fact.urgent()));
            if (words.length() > MOST_LETTERS) {
                cut(this.facts.size() - 1, MOST_LETTERS);
            }
        }
        left = facts.size() - this.facts.size();
    }

    /** As a column of the sheet, in points; kept until something gives way. */
    double height() {
        if (height < 0) {
            height = column(0, WIDTH).height();
        }
        return height;
    }

    /** Of all it says, in characters. */
    int letters() {
        return facts.stream()
                .mapToInt(fact -> fact.label().length() + fact.words().length())
                .sum();
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** @param points of its type */
    void write(double points) {
        size = points;
        height = -1;
    }

    Part column(double from, double to) {
        Style style = new Style(Weight.REGULAR, size, false);
        Part part = Part.left(from, to)
                .heading(title, new Style(Weight.SEMIBOLD, size + 1, false))
                .gap(1);
        for (Fact fact : facts) {
            if (fact.label().isEmpty()) {
                part.line(fact.words(), style);
            } else {
                part.fact(fact.label(), fact.words(), 0.34, style);
            }
        }
        return more(part, Style.CAPTION);
    }

    /** In large type. */
    Part banner(double size) {
        Style style = new Style(Weight.SEMIBOLD, size, false);
        Part part = Part.left(0, 1);
        for (Fact fact : facts) {
            part.line(fact.label().isEmpty() ? fact.words() : texts.get("fact", fact.label(), fact.words()), style);
        }
        return more(part, Style.STRONG);
    }

    private Part more(Part part, Style style) {
        return left == 0 ? part : part.line(texts.get("liaison.more", left), style);
    }

    /** Takes up less room; false when it can't any more. */
    boolean shrink() {
        height = -1;
        int longest = 0;
        for (int i = 1; i < facts.size(); i++) {
            longest = length(i) > length(longest) ? i : longest;
        }
        if (facts.isEmpty()) {
            return false;
        }
        if (length(longest) > LONG) {
            cut(longest, Math.max(LONG, length(longest) * 2 / 3));
        } else if (facts.size() > 1) {
            facts.removeLast();
            left++;
        } else if (length(longest) > SHORT) {
            cut(longest, SHORT);
        } else {
            return false;
        }
        return true;
    }

    private int length(int fact) {
        return facts.get(fact).words().length();
    }

    private void cut(int which, int most) {
        Fact fact = facts.get(which);
        String mark = texts.get("liaison.cut");
        String words = fact.words().endsWith(mark)
                ? fact.words().substring(0, fact.words().length() - mark.length())
                : fact.words();
        int end = Math.min(words.length(), most - mark.length());
        int space = words.lastIndexOf(' ', end);
        String kept = words.substring(0, space > end / 2 ? space : end).stripTrailing();
        facts.set(which, new Fact(fact.label(), kept + mark, fact.urgent()));
    }
}
