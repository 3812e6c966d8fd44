package fr.boussole.security;

import fr.boussole.platform.db.Database;
import java.util.Optional;

/**
 * Settings of the practice that no room has a table for: one value a name. Which name, what it may hold, who may change
 * it and the journal's note are the room's.
 */
public final class Settings {
    private final Database database;
    private final SettingMapper mapper;

    public Settings(Database database) {
        this.database = database;
        mapper = database.mapper(SettingMapper.class);
    }

    /** Empty until someone chose. */
    public Optional<String> of(String name) {
        return mapper.content(name);
    }

    /**
     * Within the room's own transaction, if it holds one.
     *
     * @param name at most 60 characters, begins with the room's: {@code lock.minutes}
     * @param content at most 4000 characters
     */
    public void keep(String name, String content) {
        database.together(() -> {
            if (mapper.save(name, content) == 0) {
                mapper.add(name, content);
            }
        });
    }
}
