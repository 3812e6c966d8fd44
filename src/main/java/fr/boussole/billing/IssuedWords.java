package fr.boussole.billing;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A month in words: its title, and what a run issued in one line for each issuer. */
final class IssuedWords {
    private final Texts texts = Texts.beside(IssuedWords.class);

    /**
     * @param month every document of the month
     * @param before the drafts the run began with, for the issuers' names
     */
    List<String> of(Issued issued, List<Invoice> month, List<DraftRow> before) {
        Set<String> numbers = Set.copyOf(issued.numbers());
        Map<String, List<Invoice>> byCode = month.stream()
                .filter(invoice -> numbers.contains(invoice.number()))
                .collect(Collectors.groupingBy(i -> i.parties().issuerCode(), TreeMap::new, Collectors.toList()));
        Map<String, String> names = before.stream()
                .collect(Collectors.toMap(
                        row -> row.draft().key().issuer(),
                        row -> row.issuer().map(m -> m.name().full()).orElseGet(() -> texts.get("closing.structure")),
                        (one, same) -> one));
        return byCode.entrySet().stream()
                .map(hers -> line(names.getOrDefault(hers.getKey(), hers.getKey()), hers.getValue()))
                .toList();
    }

    /** « Facturation d'octobre 2026 ». */
    String titled(YearMonth wanted) {
        String name = Formats.month(wanted);
        return "ao".indexOf(name.charAt(0)) >= 0
                ? texts.get("closing.title.vowel", name)
                : texts.get("closing.title", name);
    }

    private String line(String name, List<Invoice> hers) {
        BigDecimal amount = hers.stream().map(i -> i.figures().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return texts.get("closing.done.issuer", name, hers.size(), Formats.count(hers.size()), Formats.money(amount));
    }
}
