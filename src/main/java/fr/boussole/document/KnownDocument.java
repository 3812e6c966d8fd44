package fr.boussole.document;

import fr.boussole.platform.Refusal;

/** The very same bytes are kept of this person already. */
public final class KnownDocument extends Refusal {
    private static final long serialVersionUID = 1L;
    private final transient Document existing;

    KnownDocument(String sentence, Document existing) {
        super(sentence);
        this.existing = existing;
    }

    /** The one that is kept; may be a withdrawn one. */
    public Document existing() {
        return existing;
    }
}
