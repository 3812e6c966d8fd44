package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One rating of the three scales being given; nothing of it counts until all three are. */
final class RatingPresenter {
    static final int NONE = 0;

    /** The row the next figure typed goes to. */
    final ObjectProperty<Dimension> row = new SimpleObjectProperty<>(Dimension.KNOWLEDGE);
    /** Null as long as it is emptied. */
    final ObjectProperty<@Nullable LocalDate> ratedOn = new SimpleObjectProperty<>();

    final ObjectProperty<RatedWho> who = new SimpleObjectProperty<>(RatedWho.PERSON);
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<Occasion> occasion = new SimpleObjectProperty<>(Occasion.ADMISSION);
    /** Seen beside; null when there is none. */
    final ObjectProperty<@Nullable Assessment> previous = new SimpleObjectProperty<>();

    private final Map<Dimension, IntegerProperty> values = new EnumMap<>(Dimension.class);
    private final Texts texts = Texts.beside(RatingPresenter.class);

    RatingPresenter() {
        for (Dimension one : Dimension.values()) {
            values.put(one, new SimpleIntegerProperty(NONE));
        }
    }

    /** What is typed, to be compared and kept. */
    record Typed(List<Integer> values, Optional<LocalDate> on, RatedWho who, String name, String reason) {
        boolean none() {
            return values.stream().allMatch(value -> value == NONE);
        }

        boolean whole() {
            return values.stream().noneMatch(value -> value == NONE);
        }

        /** Who was rated and when is not asked without a rating. */
        boolean same(Typed other) {
            return none() && other.none() ? reason.equals(other.reason) : equals(other);
        }

        /** Health data stays out of logs. */
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** {@link #NONE}, or 1 to 5. */
    IntegerProperty value(Dimension dimension) {
        return values.computeIfAbsent(dimension, none -> new SimpleIntegerProperty(NONE));
    }

    /** @param before the last one that stands; who was rated then is proposed again */
    void start(LocalDate today, Optional<Assessment> before, Occasion next) {
        values.values().forEach(value -> value.set(NONE));
        row.set(Dimension.KNOWLEDGE);
        ratedOn.set(today);
        reason.set("");
        occasion.set(next);
        previous.set(before.orElse(null));
        Assessment.Rated rated = before.map(Assessment::rated).orElse(Assessment.Rated.PERSON);
        who.set(rated.who());
        name.set(rated.name());
    }

    /** A figure typed: rates the row in turn and goes on to the next. The same again takes it back. */
    void type(int figure) {
        if (Rating.exists(figure)) {
            rate(row.get(), figure);
        }
    }

    void rate(Dimension dimension, int figure) {
        value(dimension).set(figure);
        Dimension[] all = Dimension.values();
        row.set(all[Math.min(dimension.ordinal() + 1, all.length - 1)]);
    }

    /** As {@link #rate}; chosen once more it is taken back. */
    void press(Dimension dimension, int figure) {
        if (value(dimension).get() == figure) {
            value(dimension).set(NONE);
            row.set(dimension);
        } else {
            rate(dimension, figure);
        }
    }

    Typed typed() {
        return new Typed(
                Stream.of(Dimension.values()).map(one -> value(one).get()).toList(),
                Optional.ofNullable(ratedOn.get()),
                who.get(),
                who.get() == RatedWho.CARER ? name.get().strip() : "",
                reason.get().strip());
    }

    /** Whether it says something else than the one before. */
    boolean differs() {
        Assessment before = previous.get();
        return before != null
                && Stream.of(Dimension.values())
                        .anyMatch(one -> value(one).get() != NONE
                                && value(one).get() != before.rating().of(one));
    }

    /** @throws Refusal at {@code rating} when one or two of the three are missing, at {@code ratedOn} without a day */
    void refuseHalf() {
        Typed now = typed();
        if (!now.none() && !now.whole()) {
            throw Refusal.at(
                    "rating",
                    texts.get(
                            "panel.rating.missing",
                            Stream.of(Dimension.values())
                                    .filter(one -> value(one).get() == NONE)
                                    .map(RatingWords::name)
                                    .collect(Collectors.joining(", "))));
        }
        if (now.whole() && now.on().isEmpty()) {
            throw Refusal.at("ratedOn", texts.get("panel.day.missing"));
        }
    }

    /** @param typed whole */
    static Assessment assessment(
            Typed typed, AssessmentId id, PlannedProblemId problem, MemberId member, Occasion occasion) {
        return new Assessment(
                id,
                problem,
                member,
                typed.on().orElseThrow(),
                new Rating(
                        typed.values().get(0),
                        typed.values().get(1),
                        typed.values().get(2)),
                occasion,
                new Assessment.Rated(typed.who(), typed.name()),
                typed.reason(),
                Optional.empty(),
                Ending.NONE,
                1);
    }
}
