package fr.boussole.carework;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Rating;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Problems to be rated, each by three digits: « 343 » for Knowledge, Behaviour, Status. */
final class DuePresenter {
    /** One problem as it is rated. */
    final class Row {
        final CarePlan.Entry entry;
        final String last;
        final StringProperty typed = new SimpleStringProperty("");
        /** The rating in words; empty while it is not whole. */
        final StringProperty understood = new SimpleStringProperty("");

        final StringProperty error = new SimpleStringProperty("");

        private Row(CarePlan.Entry entry) {
            this.entry = entry;
            last = entry.last()
                    .map(one -> texts.get(
                            "due.last",
                            one.rating().knowledge(),
                            one.rating().behavior(),
                            one.rating().status(),
                            Formats.date(one.ratedOn())))
                    .orElse(texts.get("due.never"));
            typed.subscribe((before, now) -> {
                error.set("");
                understood.set(read(now).map(words::rating).orElse(""));
            });
        }
    }

    final ObservableList<Row> rows = FXCollections.observableArrayList();

    private final WorkWords words = new WorkWords();
    private final Texts texts = Texts.beside(DuePresenter.class);

    /** @param same what was typed before belongs to the same person and stays */
    void show(List<CarePlan.Entry> due, boolean same) {
        Map<String, String> before = same
                ? rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.entry.problem().problem().code(), row -> row.typed.get(), (one, two) -> one))
                : Map.of();
        List<Row> now = due.stream().map(Row::new).toList();
        now.forEach(row ->
                row.typed.set(before.getOrDefault(row.entry.problem().problem().code(), "")));
        rows.setAll(now);
    }

    /** Three digits from 1 to 5, with or without something between them. */
    static Optional<Rating> read(String typed) {
        String digits = typed.replaceAll("[ .,;/·-]", "");
        return digits.matches("[1-5]{3}")
                ? Optional.of(new Rating(digits.charAt(0) - '0', digits.charAt(1) - '0', digits.charAt(2) - '0'))
                : Optional.empty();
    }

    /** @throws Refusal at {@code rating} for one that is begun and not whole */
    Map<CarePlan.Entry, Rating> taken() {
        Map<CarePlan.Entry, Rating> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.typed.get().isBlank()) {
                taken.put(row.entry, read(row.typed.get()).orElseThrow(() -> {
                    row.error.set(texts.get("due.nonsense"));
                    return Refusal.at("rating", texts.get("due.nonsense"));
                }));
            }
        }
        return taken;
    }
}
