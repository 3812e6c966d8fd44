package fr.boussole.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.DurableFile;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Failed sign-ins, kept in a file of their own since the practice is still closed then: each one makes the next wait
 * longer, also after a restart, and all are noted in the journal as soon as it is open.
 */
final class Attempts {
    /** How a code nobody has is counted: what was typed may be a password in the wrong field, and is not kept. */
    static final String UNKNOWN = "?";

    private static final int FREE = 2;
    private static final long FIRST_WAIT = 5;
    private static final long LONGEST_WAIT = 3600;
    private static final int MOST_UNNOTED = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Clock clock;

    Attempts(PracticeFolder folder, Clock clock) {
        this.file = folder.attempts();
        this.clock = clock;
    }

    /** One failure that is not in the journal yet. */
    record Failed(long member, long at) {}

    record Count(int failures, long last) {}

    record State(Map<String, Count> counts, List<Failed> unnoted) {}

    /** @throws Refusal when it is too early for another try under this name */
    void requireTurn(String name) {
        Count count = read().counts().get(name);
        if (count == null) {
            return;
        }
        long since = Duration.between(Instant.ofEpochSecond(count.last()), clock.instant())
                .toSeconds();
        // A clock set back must not make anyone wait longer than the delay itself.
        long left = Math.min(wait(count.failures()), wait(count.failures()) - since);
        if (left > 0) {
            Texts texts = Texts.beside(Attempts.class);
            throw new Refusal(
                    left < 60 ? texts.get("attempts.seconds", left) : texts.get("attempts.minutes", (left + 59) / 60));
        }
    }

    void failed(String name, long member) {
        State state = read();
        Map<String, Count> counts = new LinkedHashMap<>(state.counts());
        Count before = counts.getOrDefault(name, new Count(0, 0));
        long now = clock.instant().getEpochSecond();
        counts.put(name, new Count(before.failures() + 1, now));
        List<Failed> unnoted = new ArrayList<>(state.unnoted());
        if (unnoted.size() < MOST_UNNOTED) {
            unnoted.add(new Failed(member, now));
        }
        write(new State(counts, unnoted));
    }

    /** Her own failures are forgotten; the others still count. */
    void succeeded(String name) {
        State state = read();
        if (state.counts().containsKey(name)) {
            Map<String, Count> counts = new LinkedHashMap<>(state.counts());
            counts.remove(name);
            write(new State(counts, state.unnoted()));
        }
    }

    List<Failed> unnoted() {
        return read().unnoted();
    }

    void noted() {
        State state = read();
        if (!state.unnoted().isEmpty()) {
            write(new State(state.counts(), List.of()));
        }
    }

    /** Seconds to wait after so many failures: none after two, then 5, 10, 20… up to an hour. */
    static long wait(int failures) {
        return failures <= FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(20, failures - FREE - 1));
    }

    private State read() {
        try {
            return JSON.readValue(Files.readAllBytes(file), State.class);
        } catch (IOException e) {
            // Missing or unreadable: who can delete it can also copy the key file and guess elsewhere.
            return new State(Map.of(), List.of());
        }
    }

    private void write(State state) {
        try {
            DurableFile.write(file, JSON.writeValueAsBytes(state));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
