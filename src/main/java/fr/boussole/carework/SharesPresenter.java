package fr.boussole.carework;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A visit's minutes by category of what was done. What is typed stays; the others share what is left in equal parts, so
 * that one number is enough.
 */
final class SharesPresenter {
    /** Of one category. */
    final class Share {
        final Category category;
        final StringProperty minutes = new SimpleStringProperty("");
        private boolean byHand;

        private Share(Category category) {
            this.category = category;
            minutes.subscribe((before, now) -> {
                if (!settling) {
                    byHand = !now.isBlank();
                    settle(this);
                }
            });
        }
    }

    /** In the order of the terminology; none while there is nothing to share. */
    final ObservableList<Share> shares = FXCollections.observableArrayList();

    private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");
    private final Map<String, Share> known = new TreeMap<>();
    private final Texts texts = Texts.beside(SharesPresenter.class);
    private @Nullable Integer total;
    private boolean settling;

    /** That the parts do not add up; empty when they do. */
    ReadOnlyStringProperty doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /** Where someone shared the time before. */
    void typed(Map<Category, Integer> before) {
        settling = true;
        known.clear();
        before.forEach((category, minutes) -> {
            Share share = share(category);
            share.minutes.set(minutes.toString());
            share.byHand = true;
        });
        settling = false;
    }

    private Share share(Category category) {
        return known.computeIfAbsent(category.code(), code -> new Share(category));
    }

    /** @param minutes of the visit, null while that can't be known */
    void of(Set<Category> done, @Nullable Integer minutes) {
        total = minutes;
        List<Share> now = OmahaCatalog.get().categories().stream()
                .filter(done::contains)
                .map(this::share)
                .toList();
        known.values().stream().filter(share -> !now.contains(share)).forEach(share -> share.byHand = false);
        if (!shares.equals(now)) {
            shares.setAll(now);
        }
        settle(null);
    }

    /** @param typing its own field is left alone */
    private void settle(@Nullable Share typing) {
        settling = true;
        List<Share> equal = shares.stream().filter(share -> !share.byHand).toList();
        Integer whole = total;
        int left = whole == null
                ? 0
                : whole
                        - shares.stream()
                                .filter(share -> share.byHand)
                                .mapToInt(SharesPresenter::number)
                                .sum();
        List<Integer> parts = Apportion.equally(Math.max(0, left), equal.size());
        for (int i = 0; i < equal.size(); i++) {
            if (equal.get(i) != typing) {
                equal.get(i).minutes.set(whole == null ? "" : parts.get(i).toString());
            }
        }
        settling = false;
        doubt.set(whole == null || left == 0 || left > 0 && !equal.isEmpty() ? "" : wrong(whole - left, whole));
    }

    private String wrong(int sum, int whole) {
        return texts.get("shares.sum", sum, whole);
    }

    private static int number(Share share) {
        String typed = share.minutes.get().strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /**
     * What someone typed, with what is left to the others; empty where nobody did.
     *
     * @throws Refusal at {@code shares} when it is no number, or the parts do not add up
     */
    Map<Category, Integer> taken() {
        List<Share> now = new ArrayList<>(shares);
        if (now.size() < 2 || now.stream().noneMatch(share -> share.byHand)) {
            return Map.of();
        }
        if (now.stream()
                .anyMatch(share -> share.byHand && !share.minutes.get().strip().matches("\\d{1,4}"))) {
            throw Refusal.at("shares", texts.get("shares.number"));
        }
        if (!doubt.get().isEmpty()) {
            throw Refusal.at("shares", doubt.get());
        }
        settle(null);
        Map<Category, Integer> taken = new HashMap<>();
        now.forEach(share -> taken.put(share.category, number(share)));
        return taken;
    }
}
