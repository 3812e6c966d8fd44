package fr.boussole.billing;

import fr.boussole.patient.Patient;
import fr.boussole.patient.Sex;
import fr.boussole.platform.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A preview's drafts as rows, and what was held back or taken in among them. */
final class DraftRows {
    private final Set<Draft.Key> heldBack = new HashSet<>();
    private final Set<Draft.Key> ticked = new HashSet<>();
    private final Texts texts = Texts.beside(DraftRows.class);

    /** Another month: what is remembered of it. */
    void begin(Set<Draft.Key> held) {
        heldBack.clear();
        heldBack.addAll(held);
        ticked.clear();
    }

    /**
     * Holds back or lets go; a credited draft is taken in or left.
     *
     * @return whether it is held back, or taken in, now
     */
    boolean toggle(Draft.Key key) {
        Set<Draft.Key> set = key.credited() ? ticked : heldBack;
        if (!set.remove(key)) {
            set.add(key);
        }
        return set.contains(key);
    }

    List<DraftRow> of(Preview preview) {
        return preview.drafts().stream().map(draft -> row(preview, draft)).toList();
    }

    private DraftRow row(Preview preview, Draft draft) {
        Patient patient = preview.facts().patients().get(draft.key().patient());
        boolean woman = patient != null && patient.identity().sex() == Sex.F;
        return new DraftRow(
                draft,
                woman ? texts.get("pdf.mrs", draft.person()) : texts.get("pdf.mr", draft.person()),
                draft.biller()
                        .member()
                        .flatMap(id -> Optional.ofNullable(
                                preview.facts().house().members().get(id))),
                stateOf(draft));
    }

    private DraftRow.State stateOf(Draft draft) {
        if (draft.key().credited() && !ticked.contains(draft.key())) {
            return DraftRow.State.AFTER_CREDIT;
        }
        if (heldBack.contains(draft.key())) {
            return DraftRow.State.HELD;
        }
        return draft.odd().isEmpty() ? DraftRow.State.READY : DraftRow.State.TO_CHECK;
    }
}
