package fr.boussole.foreign;

import fr.boussole.platform.db.Database;
import fr.boussole.security.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column held what, remembered for the next file with the same heads. */
final class Profiles {
    private static final int NAME = 40;

    private final Settings settings;

    Profiles(Database database) {
        settings = new Settings(database);
    }

    Optional<Mapping> of(List<String> heads) {
        return settings.of(name(heads)).map(Profiles::read);
    }

    /** Within the transaction that takes the file. */
    void keep(List<String> heads, Mapping mapping) {
        String content = mapping.columns().entrySet().stream()
                .map(one -> one.getKey().name() + "=" + one.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        settings.keep(name(heads), content);
    }

    private static Mapping read(String content) {
        Map<Target, Integer> columns = new EnumMap<>(Target.class);
        content.lines()
                .map(line -> line.split("=", 2))
                .forEach(part -> columns.put(Target.valueOf(part[0]), Integer.valueOf(part[1])));
        return new Mapping(columns);
    }

    private static String name(List<String> heads) {
        try {
            byte[] words = heads.stream()
                    .map(Heads::key)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words));
            return "foreign." + digest.substring(0, NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
