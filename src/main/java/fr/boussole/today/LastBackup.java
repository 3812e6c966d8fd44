package fr.boussole.today;

import java.time.LocalDateTime;
import java.util.Optional;

/** When the practice was last saved elsewhere; the shell answers. */
@FunctionalInterface
public interface LastBackup {
    /** @param where as people say it: « clé USB », a folder's name; may be empty */
    record Made(LocalDateTime at, String where) {}

    /** Asked off the screen's thread; empty when there was none yet. */
    Optional<Made> made();
}
