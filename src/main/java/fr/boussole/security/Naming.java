package fr.boussole.security;

import java.util.Collection;
import java.util.Map;

/**
 * What people know the journal's things by, for instance a file's code; supplied by the rooms that hold them, which are
 * built on this one.
 */
@FunctionalInterface
public interface Naming {
    /**
     * In the background, for many at once.
     *
     * @param entity the kind of thing, as it was noted
     * @return by number; what is not in it is shown by its number
     */
    Map<Long, String> of(String entity, Collection<Long> ids);
}
