package fr.boussole.careplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sign for each word of a frequency: {@code E} each, {@code x} times, {@code /} per, {@code s} out of, {@code &}
 * and, {@code ~} to, {@code !} except, {@code ?} if needed, {@code D W M Y H} units, {@code U} of the month, {@code v}
 * visit, {@code L} last, {@code a} to {@code g} Monday to Sunday, {@code h} to {@code l} the day's moments.
 */
final class FrequencySigns {
    private static final Pattern TOKEN = Pattern.compile("\\d+|[a-z]+|\\S");

    /** Said in several words; in this order. */
    private static final List<Map.Entry<Pattern, String>> PHRASES = List.of(
            phrase("(?:si|au|en cas de) besoin|si necessaire|as[ _]needed|\\bprn\\b", " sibesoin "),
            phrase("week[ -]?ends?", " samedi dimanche "),
            phrase("apres[ -]?midi", " apresmidi "),
            phrase("\\ben semaine\\b", " lundi ~ vendredi "),
            phrase("(?:du|de chaque|de tous les) mois\\b", " dumois "),
            phrase("(?:/|par) ?24 ?h(?:eures?)?\\b", "/jour "),
            phrase("\\b1(?:er|ere)\\b", "1"),
            phrase("_", " "));

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        words("", "le", "la", "les", "l", "de", "d", "des", "du", ".", "'", "(", ")");
        words("E", "chaque", "tous", "toutes", "tout", "toute", "every", "each");
        words("/", "par", "dans", "/");
        words("x", "fois", "x");
        words("&", "et", "puis", ",", ";", "+", "&");
        words("~", "au", "a", "aux", "jusqu", "~");
        words("-", "-");
        words("s", "sur");
        words("!", "sauf", "hors");
        words("?", "sibesoin");
        words("v", "passage", "passages", "visite", "visites", "visit");
        words("D", "day", "days", "jour", "jours", "journee", "j", "jr", "jrs");
        words("W", "week", "weeks", "semaine", "semaines", "sem");
        words("M", "month", "months", "mois");
        words("U", "dumois");
        words("Y", "year", "years", "an", "ans", "annee", "annees");
        words("H", "heure", "heures", "h");
        words("ED", "quotidien", "quotidienne", "quotidiennement", "daily");
        words("EW", "hebdomadaire", "hebdo", "weekly");
        words("EM", "mensuel", "mensuelle", "mensuellement", "monthly");
        words("E3M", "trimestriel", "trimestrielle");
        words("E6M", "semestriel", "semestrielle");
        words("EY", "annuel", "annuelle", "yearly");
        words("2x/D", "biquotidien", "biquotidienne");
        words("2x/M", "bimensuel", "bimensuelle");
        words("1x", "once");
        words("2x", "twice");
        words("L", "dernier", "derniere");
        words("1", "un", "une", "premier", "premiere");
        words("2", "deux", "deuxieme", "second", "seconde");
        words("3", "trois", "troisieme");
        words("4", "quatre", "quatrieme");
        words("5", "cinq");
        words("6", "six");
        words("7", "sept");
        words("8", "huit");
        words("10", "dix");
        words("12", "douze");
        words("15", "quinze");
        words("a", "lundi", "lundis", "lun", "lu");
        words("b", "mardi", "mardis", "mar", "ma");
        words("c", "mercredi", "mercredis", "mer", "me");
        words("d", "jeudi", "jeudis", "jeu", "je");
        words("e", "vendredi", "vendredis", "ven", "ve");
        words("f", "samedi", "samedis", "sam", "sa");
        words("g", "dimanche", "dimanches", "dim", "di");
        words("h", "matin", "matins", "matinee");
        words("i", "midi", "midis");
        words("j", "apresmidi");
        words("k", "soir", "soirs", "soiree");
        words("l", "coucher");
    }

    private FrequencySigns() {}

    /** Empty when a word has no sign. */
    static Optional<String> of(String folded) {
        String text = folded;
        for (Map.Entry<Pattern, String> phrase : PHRASES) {
            text = phrase.getKey().matcher(text).replaceAll(phrase.getValue());
        }
        StringBuilder signs = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group();
            String sign = Character.isDigit(word.charAt(0)) ? word : WORDS.get(word);
            if (sign == null) {
                return Optional.empty();
            }
            // Two numbers beside each other are not one long number.
            if (!signs.isEmpty() && ends(signs) && !sign.isEmpty() && Character.isDigit(sign.charAt(0))) {
                signs.append('_');
            }
            signs.append(sign);
        }
        return Optional.of(signs.toString());
    }

    private static boolean ends(StringBuilder signs) {
        return Character.isDigit(signs.charAt(signs.length() - 1));
    }

    private static void words(String sign, String... spelled) {
        for (String word : spelled) {
            WORDS.put(word, sign);
        }
    }

    private static Map.Entry<Pattern, String> phrase(String pattern, String instead) {
        return Map.entry(Pattern.compile(pattern), instead);
    }
}
