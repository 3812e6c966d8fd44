package fr.boussole.outcome;

import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A colleague's own rating, given without seeing the first; then both are shown. */
final class BlindPresenter {
    static final int NONE = 0;

    final DoubleRatings.Offer offer;
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    /** Null until hers is written. */
    final ObjectProperty<@Nullable DoubleRating> compared = new SimpleObjectProperty<>();

    private final Map<Dimension, IntegerProperty> values = new EnumMap<>(Dimension.class);
    private final DoubleRatings service;
    private final Desk desk;
    private final Runnable changed;
    private final Texts texts = Texts.beside(BlindPresenter.class);

    BlindPresenter(DoubleRatings.Offer offer, DoubleRatings service, Desk desk, Runnable changed) {
        this.offer = offer;
        this.service = service;
        this.desk = desk;
        this.changed = changed;
        for (Dimension scale : Dimension.values()) {
            values.put(scale, new SimpleIntegerProperty(NONE));
        }
    }

    /** {@link #NONE}, or 1 to 5. */
    IntegerProperty value(Dimension scale) {
        return Objects.requireNonNull(values.get(scale));
    }

    void save() {
        refusal.set(null);
        for (Dimension scale : Dimension.values()) {
            if (value(scale).get() == NONE) {
                refusal.set(Refusal.at(
                        scale.name().toLowerCase(Locale.ROOT), texts.get("blind.missing", StepWords.name(scale))));
                return;
            }
        }
        Rating mine = new Rating(
                value(Dimension.KNOWLEDGE).get(),
                value(Dimension.BEHAVIOR).get(),
                value(Dimension.STATUS).get());
        desk.background()
                .run(
                        () -> service.rate(offer, mine),
                        both -> {
                            compared.set(both);
                            changed.run();
                        },
                        cause -> {
                            if (cause instanceof Refusal no) {
                                refusal.set(no);
                            } else {
                                desk.dialogs().failed(texts.get("blind.failed"), cause);
                            }
                        });
    }
}
