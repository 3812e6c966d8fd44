package fr.boussole.measure;

import fr.boussole.measure.QuickMeasures.Guess;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How each kind is written on a round. The text is in lower case and without accents; a form with its name or unit
 * comes before a bare number, which is only guessed.
 */
final class MeasureWord {
    private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,3})?)";
    private static final String END = "(?=$|[\\s;,(]|\\.(?:\\s|$))";
    private static final BigDecimal CENTIMETRES = new BigDecimal("30");

    /** @param placeFrom where a wound's place stands before its size; equal to {@code placeTo} when it does not */
    record Found(Guess best, List<Guess> others, int to, int placeFrom, int placeTo) {
        MeasureKind kind() {
            return best.kind();
        }
    }

    private record Form(Pattern pattern, Reading reading) {}

    /** The meanings of a form, likeliest first; none when the numbers make no sense. */
    private interface Reading {
        List<Guess> of(MatchResult match);
    }

    private static final List<Form> FORMS = List.of(
            form(MeasureKind.PAIN, "(?:eva|en|douleur) ?:? ?" + NUMBER + "(?: ?/ ?10)?"),
            form(MeasureKind.INR, "inr ?:? ?" + NUMBER),
            form(MeasureKind.BRADEN, "braden ?:? ?(\\d{1,2})(?: ?/ ?23)?"),
            form(MeasureKind.MNA, "mna(?:[- ]sf)? ?:? ?(\\d{1,2})(?: ?/ ?14)?"),
            form(MeasureKind.GIR, "gir ?:? ?(\\d)"),
            new Form(whole("(?:plaie|escarre|ulcere) ([\\p{L}'. -]*?) ?" + size()), match -> wound(match, 2)),
            new Form(whole("(?:plaie |escarre |ulcere )?()" + size()), match -> wound(match, 2)),
            new Form(
                    whole("(?:(?:ta|pa|tension) ?:? ?)" + NUMBER + " ?[-/] ?" + NUMBER + "(?: ?(?:mm|cm) ?hg)?"),
                    match -> List.of(pressure(match))),
            new Form(whole(NUMBER + " ?/ ?" + NUMBER + "(?: ?(?:mm|cm) ?hg)?"), MeasureWord::pressureOrPain),
            form(MeasureKind.SATURATION, "(?:sat|spo2|sao2|so2|saturation) ?:? ?" + NUMBER + " ?%?"),
            form(MeasureKind.SATURATION, NUMBER + " ?%"),
            form(MeasureKind.PULSE, "(?:pouls|puls|pls|p|fc) ?:? ?" + NUMBER + "(?: ?(?:bpm|/ ?min))?"),
            form(MeasureKind.PULSE, NUMBER + " ?(?:bpm|/ ?min|puls|pulsations|pls)"),
            new Form(whole("(\\d{2}) ?° ?(\\d)"), MeasureWord::degrees),
            form(MeasureKind.TEMPERATURE, "(?:temperature|temp|t°?) ?:? ?" + NUMBER + " ?(?:°c?|c)?"),
            form(MeasureKind.TEMPERATURE, NUMBER + " ?(?:°c?|c)"),
            new Form(
                    whole("(?:(?:glycemie|glyc|gly|dextro|dxt|hgt|gc|g) ?:? ?)?(\\d)g(\\d{2})"),
                    match -> sure(MeasureKind.GLUCOSE, number(match.group(1) + "." + match.group(2)))),
            new Form(
                    whole("(?:(?:glycemie|glyc|gly|dextro|dxt|hgt|gc|g) ?:? ?)" + NUMBER
                            + "(?: ?(mmol(?:/l)?|mg(?:/dl)?|g(?:/l)?))?"),
                    MeasureWord::glucose),
            new Form(whole(NUMBER + " ?(mmol(?:/l)?|mg/dl|g/l)"), MeasureWord::glucose),
            new Form(
                    whole("(\\d{1,3}) ?kg ?(\\d{1,3})"),
                    match -> sure(MeasureKind.WEIGHT, number(match.group(1) + "." + match.group(2)))),
            form(MeasureKind.WEIGHT, "(?:poids|pds) ?:? ?" + NUMBER + "(?: ?kg)?"),
            form(MeasureKind.WEIGHT, NUMBER + " ?kg"),
            new Form(
                    whole("(?:taille ?:? ?)?(\\d) ?m ?(\\d{2})"),
                    match -> sure(MeasureKind.HEIGHT, number(match.group(1) + match.group(2)))),
            new Form(whole("(?:taille ?:? ?)?" + NUMBER + " ?(c?m)"), MeasureWord::height),
            new Form(whole("taille ?:? ?" + NUMBER + "()"), MeasureWord::height),
            new Form(whole(NUMBER), MeasureWord::bare));

    private MeasureWord() {}

    /** What stands at {@code from}. */
    static Optional<Found> at(String text, int from) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text).region(from, text.length());
            if (!matcher.lookingAt()) {
                continue;
            }
            List<Guess> guesses = form.reading().of(matcher).stream()
                    .filter(guess -> guess.kind().exists(guess.amounts()))
                    .toList();
            if (!guesses.isEmpty()) {
                Guess best = guesses.getFirst();
                boolean placed = best.kind() == MeasureKind.WOUND;
                return Optional.of(new Found(
                        best,
                        guesses.subList(1, guesses.size()),
                        matcher.end(),
                        placed ? matcher.start(1) : from,
                        placed ? matcher.end(1) : from));
            }
        }
        return Optional.empty();
    }

    /** Written so that it reads back as this and nothing else. */
    static String explicit(Guess guess) {
        String first = plain(guess.amounts().first());
        String second = guess.amounts().second().map(MeasureWord::plain).orElse("");
        String words = switch (guess.kind()) {
            case PRESSURE -> "ta " + first + "/" + second;
            case PULSE -> "p " + first;
            case TEMPERATURE -> "t " + first;
            case SATURATION -> first + "%";
            case GLUCOSE -> "g " + first + " g/l";
            case WEIGHT -> first + " kg";
            case HEIGHT -> first + " cm";
            case PAIN -> "eva " + first;
            case WOUND ->
                first + "x" + second
                        + guess.amounts()
                                .third()
                                .map(depth -> "x" + plain(depth))
                                .orElse("");
            case INR -> "inr " + first;
            case BRADEN -> "braden " + first;
            case MNA -> "mna " + first;
            case GIR -> "gir " + first;
        };
        return words
                + (guess.place().isEmpty() ? "" : " " + guess.place())
                + (guess.note().isEmpty() ? "" : " (" + guess.note() + ")");
    }

    private static String size() {
        return NUMBER + " ?x ?" + NUMBER + "(?: ?x ?" + NUMBER + ")?(?: ?(mm|cm))?";
    }

    private static Form form(MeasureKind kind, String pattern) {
        return new Form(whole(pattern), match -> sure(kind, number(match.group(1))));
    }

    private static Pattern whole(String pattern) {
        return Pattern.compile(pattern + END);
    }

    private static List<Guess> sure(MeasureKind kind, BigDecimal value) {
        return List.of(Guess.of(kind, Amounts.of(value)));
    }

    private static List<Guess> wound(MatchResult match, int first) {
        int shift = "mm".equals(match.group(first + 3)) ? 1 : 0;
        return List.of(Guess.of(
                MeasureKind.WOUND,
                new Amounts(
                        number(match.group(first)).movePointLeft(shift),
                        Optional.of(number(match.group(first + 1)).movePointLeft(shift)),
                        Optional.ofNullable(match.group(first + 2))
                                .map(depth -> number(depth).movePointLeft(shift)))));
    }

    /** Below 30 it was said in centimetres of mercury: 12/8 is 120/80. */
    private static Guess pressure(MatchResult match) {
        return Guess.of(
                MeasureKind.PRESSURE,
                new Amounts(
                        millimetres(number(match.group(1))),
                        Optional.of(millimetres(number(match.group(2)))),
                        Optional.empty()));
    }

    /** {@code 3/10} is said of a pain. */
    private static List<Guess> pressureOrPain(MatchResult match) {
        BigDecimal first = number(match.group(1));
        boolean ofTen = match.group(2).equals("10") && first.compareTo(BigDecimal.TEN) <= 0;
        Guess pressure = pressure(match);
        return ofTen ? List.of(Guess.of(MeasureKind.PAIN, Amounts.of(first)), pressure) : List.of(pressure);
    }

    private static BigDecimal millimetres(BigDecimal value) {
        return value.compareTo(CENTIMETRES) < 0 ? value.movePointRight(1) : value;
    }

    private static List<Guess> degrees(MatchResult match) {
        return sure(MeasureKind.TEMPERATURE, number(match.group(1) + "." + match.group(2)));
    }

    private static List<Guess> height(MatchResult match) {
        BigDecimal value = number(match.group(1));
        boolean metres = "m".equals(match.group(2)) || value.compareTo(new BigDecimal("3")) < 0;
        return sure(MeasureKind.HEIGHT, metres ? value.movePointRight(2) : value);
    }

    /**
     * French meters show g/L, others mg/dL or mmol/L. Without a unit, up to 4 is g/L (1,20), from 35 on mg/dL (120);
     * between them it may be mmol/L (5,6), and is asked: as g/L below 5, as mmol/L to 19, as mg/dL from 20.
     */
    private static List<Guess> glucose(MatchResult match) {
        BigDecimal value = number(match.group(1));
        String unit = match.group(2);
        Guess grams = Guess.of(MeasureKind.GLUCOSE, Amounts.of(value));
        Guess milligrams = Guess.of(MeasureKind.GLUCOSE, Amounts.of(value.movePointLeft(2)));
        Guess millimoles = Guess.of(MeasureKind.GLUCOSE, Amounts.of(MeasureKind.grams(value)));
        if (unit != null) {
            return List.of(unit.startsWith("mm") ? millimoles : unit.startsWith("mg") ? milligrams : grams);
        }
        if (below(value, "4.01")) {
            return List.of(grams);
        }
        if (below(value, "5")) {
            return List.of(grams, millimoles);
        }
        if (below(value, "20")) {
            return List.of(millimoles, grams);
        }
        return below(value, "35") ? List.of(milligrams, millimoles) : List.of(milligrams);
    }

    /** A number alone: clear where only one kind has such values, else guessed, the likeliest first. */
    private static List<Guess> bare(MatchResult match) {
        BigDecimal value = number(match.group(1));
        boolean decimal = value.scale() > 0;
        List<MeasureKind> kinds = new ArrayList<>();
        if (decimal) {
            add(kinds, value, "34", "42.1", MeasureKind.TEMPERATURE);
            add(kinds, value, "42.1", "250", MeasureKind.WEIGHT);
            add(kinds, value, "30", "34", MeasureKind.WEIGHT);
            add(kinds, value, "0.4", "5", MeasureKind.GLUCOSE);
            add(kinds, value, "0.8", "6", MeasureKind.INR);
        } else {
            add(kinds, value, "35", "43", MeasureKind.TEMPERATURE);
            add(kinds, value, "92", "101", MeasureKind.SATURATION);
            add(kinds, value, "35", "181", MeasureKind.PULSE);
            add(kinds, value, "30", "181", MeasureKind.WEIGHT);
            add(kinds, value, "75", "92", MeasureKind.SATURATION);
        }
        return kinds.stream().map(kind -> Guess.of(kind, Amounts.of(value))).toList();
    }

    private static void add(List<MeasureKind> kinds, BigDecimal value, String from, String before, MeasureKind kind) {
        if (!below(value, from) && below(value, before)) {
            kinds.add(kind);
        }
    }

    private static boolean below(BigDecimal value, String limit) {
        return value.compareTo(new BigDecimal(limit)) < 0;
    }

    private static BigDecimal number(@Nullable String digits) {
        return new BigDecimal(digits == null ? "0" : digits.replace(',', '.'));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
