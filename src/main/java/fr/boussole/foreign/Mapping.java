package fr.boussole.foreign;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which column, counted from 0, holds what. */
record Mapping(Map<Target, Integer> columns) {
    Mapping {
        columns = Map.copyOf(columns);
    }

    Optional<Integer> column(Target target) {
        return Optional.ofNullable(columns.get(target));
    }

    boolean has(Target target) {
        return columns.containsKey(target);
    }

    /** @param column empty when nothing holds it */
    Mapping with(Target target, Optional<Integer> column) {
        Map<Target, Integer> changed = new EnumMap<>(Target.class);
        changed.putAll(columns);
        column.ifPresentOrElse(index -> changed.put(target, index), () -> changed.remove(target));
        return new Mapping(changed);
    }
}
