package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One person's limits, typed. */
final class ThresholdsPresenter {
    /** A value and its two limits. @param second the diastolic */
    record Line(MeasureKind kind, boolean second, StringProperty low, StringProperty high) {
        /** Of the fields, for refusals: {@code PULSE-low}. */
        String field(boolean upper) {
            return kind.name() + (second ? "-second" : "") + (upper ? "-high" : "-low");
        }
    }

    final List<Line> lines;
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final PatientId person;
    private final Map<MeasureKind, Threshold> read;
    private final Measures measures;
    private final Desk desk;
    private final Runnable saved;
    private final MeasureWords words = new MeasureWords();
    private final Texts texts = Texts.beside(ThresholdsPresenter.class);

    /** @param read her limits as they were read */
    ThresholdsPresenter(
            PatientId person, Map<MeasureKind, Threshold> read, Measures measures, Desk desk, Runnable saved) {
        this.person = person;
        this.read = read;
        this.measures = measures;
        this.desk = desk;
        this.saved = saved;
        List<Line> made = new ArrayList<>();
        Arrays.stream(MeasureKind.values()).filter(MeasureKind::hasThreshold).forEach(kind -> {
            Threshold held = read.getOrDefault(kind, Threshold.none(kind));
            made.add(line(kind, false, held.bounds()));
            if (kind == MeasureKind.PRESSURE) {
                made.add(line(kind, true, held.second()));
            }
        });
        lines = List.copyOf(made);
    }

    private Line line(MeasureKind kind, boolean second, Threshold.Bounds bounds) {
        return new Line(kind, second, shown(kind, bounds.low()), shown(kind, bounds.high()));
    }

    private StringProperty shown(MeasureKind kind, Optional<BigDecimal> value) {
        return new SimpleStringProperty(
                value.map(one -> words.number(kind, one)).orElse(""));
    }

    /** « Tension systolique (mmHg) ». */
    String label(Line line) {
        String name = line.kind() == MeasureKind.PRESSURE
                ? texts.get(line.second() ? "thresholds.diastolic" : "thresholds.systolic")
                : words.kind(line.kind());
        String unit = words.unit(line.kind());
        return unit.isEmpty() ? name : texts.get("thresholds.unit", name, unit);
    }

    void save() {
        refusal.set(null);
        try {
            Map<MeasureKind, Threshold> wanted = new EnumMap<>(MeasureKind.class);
            for (Line line : lines) {
                Threshold.Bounds bounds = bounds(line);
                Threshold before = wanted.getOrDefault(line.kind(), Threshold.none(line.kind()));
                wanted.put(
                        line.kind(),
                        line.second()
                                ? new Threshold(line.kind(), before.bounds(), bounds)
                                : new Threshold(line.kind(), bounds, before.second()));
            }
            wanted.values().removeIf(Threshold::none);
            write(read, wanted, true);
        } catch (Refusal refused) {
            refusal.set(refused);
        }
    }

    private void write(Map<MeasureKind, Threshold> from, Map<MeasureKind, Threshold> to, boolean undoable) {
        desk.background()
                .run(
                        () -> {
                            measures.saveThresholds(person, from, to);
                            return true;
                        },
                        done -> {
                            if (undoable) {
                                desk.notices().say(texts.get("thresholds.saved"), () -> write(to, from, false));
                            }
                            saved.run();
                        },
                        this::fail);
    }

    private Threshold.Bounds bounds(Line line) {
        Optional<BigDecimal> low = number(line, false);
        Optional<BigDecimal> high = number(line, true);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw Refusal.at(line.field(true), texts.get("thresholds.reversed"));
        }
        return new Threshold.Bounds(low, high);
    }

    private Optional<BigDecimal> number(Line line, boolean upper) {
        String typed = (upper ? line.high() : line.low()).get().strip().replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            throw Refusal.at(line.field(upper), texts.get("thresholds.number"));
        }
        return Optional.of(new BigDecimal(typed));
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            refusal.set(refused);
        } else {
            desk.dialogs().failed(texts.get("save.failed"), cause);
        }
    }
}
