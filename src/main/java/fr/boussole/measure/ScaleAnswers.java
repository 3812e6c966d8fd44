package fr.boussole.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answers to one scale, perhaps not all yet. Kept in a measure's detail as {@code SENSORY=3 MOISTURE=2 …}, of AGGIR
 * as {@code COHERENCE=B …}.
 */
public record ScaleAnswers(Scale scale, Map<ScaleItem, ScaleAnswer> given) {
    public ScaleAnswers {
        Map<ScaleItem, ScaleAnswer> copy = new EnumMap<>(ScaleItem.class);
        given.forEach((item, answer) -> {
            if (item.scale() != scale || !answer.answers(item)) {
                throw new IllegalArgumentException(answer + " does not answer " + item);
            }
            copy.put(item, answer);
        });
        given = copy;
    }

    public static ScaleAnswers none(Scale scale) {
        return new ScaleAnswers(scale, Map.of());
    }

    /** Body mass and calf stand for each other: the newer answer takes the other's place. */
    public ScaleAnswers with(ScaleItem item, ScaleAnswer answer) {
        Map<ScaleItem, ScaleAnswer> now = new EnumMap<>(ScaleItem.class);
        now.putAll(given);
        now.put(item, answer);
        if (item == ScaleItem.BODY_MASS) {
            now.remove(ScaleItem.CALF);
        } else if (item == ScaleItem.CALF) {
            now.remove(ScaleItem.BODY_MASS);
        }
        return new ScaleAnswers(scale, now);
    }

    /** Items that still want an answer. */
    public List<ScaleItem> missing() {
        boolean size = given.containsKey(ScaleItem.BODY_MASS) || given.containsKey(ScaleItem.CALF);
        return scale.items().stream()
                .filter(item -> !given.containsKey(item))
                .filter(item -> item != ScaleItem.CALF && !(item == ScaleItem.BODY_MASS && size))
                .toList();
    }

    /** The sum, or the GIR; empty until all is answered. */
    public Optional<Integer> result() {
        if (!missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                scale == Scale.GIR
                        ? Aggir.gir(given)
                        : given.values().stream().mapToInt(ScaleAnswer::points).sum());
    }

    /** For {@link Measure#detail}. */
    public String written() {
        return given.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().mark())
                .collect(Collectors.joining(" "));
    }

    /** What {@link #written} wrote; words it does not know are left out. */
    public static ScaleAnswers read(Scale scale, String detail) {
        Map<ScaleItem, ScaleAnswer> given = new EnumMap<>(ScaleItem.class);
        for (String word : detail.split(" ", -1)) {
            int equals = word.indexOf('=');
            for (ScaleItem item : scale.items()) {
                if (equals > 0 && item.name().equals(word.substring(0, equals))) {
                    item.answers().stream()
                            .filter(answer -> answer.mark().equals(word.substring(equals + 1)))
                            .forEach(answer -> given.put(item, answer));
                }
            }
        }
        return new ScaleAnswers(scale, given);
    }

    @Override
    public String toString() {
        return "ScaleAnswers[" + scale + "]";
    }
}
