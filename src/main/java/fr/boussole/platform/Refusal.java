package fr.boussole.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something expected that cannot be done, said in one sentence a nurse understands; nothing has changed. Screens show
 * it at the field or in the form, commands on one line of stderr.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final @Nullable String field;

    public Refusal(String sentence) {
        this(null, sentence);
    }

    private Refusal(@Nullable String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** A refusal that belongs to one field of a form, by its name in the record. */
    public static Refusal at(String field, String sentence) {
        return new Refusal(field, sentence);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
