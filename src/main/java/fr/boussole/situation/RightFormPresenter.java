package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One right, noted or changed. */
final class RightFormPresenter {
    final ObjectProperty<EntitlementKind> kind = new SimpleObjectProperty<>(EntitlementKind.C2S);
    final ObjectProperty<EntitlementState> state = new SimpleObjectProperty<>(EntitlementState.OPEN);
    final StringProperty label = new SimpleStringProperty("");
    final StringProperty reference = new SimpleStringProperty("");
    final StringProperty startsOn = new SimpleStringProperty("");
    final StringProperty endsOn = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final SavingPresenter saving;

    private final PatientId person;
    private final Optional<Entitlement> existing;
    private final Entitlements entitlements;
    private final Texts texts = Texts.beside(RightFormPresenter.class);

    RightFormPresenter(
            PatientId person, Optional<Entitlement> existing, Entitlements entitlements, Desk desk, Runnable saved) {
        this.person = person;
        this.existing = existing;
        this.entitlements = entitlements;
        saving = new SavingPresenter(desk, saved);
        existing.ifPresent(right -> {
            kind.set(right.kind());
            state.set(right.state());
            label.set(right.label());
            reference.set(right.reference());
            startsOn.set(SavingPresenter.typed(right.startsOn()));
            endsOn.set(SavingPresenter.typed(right.endsOn()));
            note.set(right.note());
        });
    }

    /** Begins with what is asked about; nothing is claimed until she answered. */
    void ask(Question question) {
        kind.set(question.right());
        state.set(EntitlementState.LIKELY);
    }

    void save() {
        saving.refusal.set(null);
        try {
            Entitlement now = new Entitlement(
                    existing.map(Entitlement::id).orElseGet(() -> new EntitlementId(0)),
                    person,
                    kind.get(),
                    state.get(),
                    label.get().strip(),
                    reference.get().strip(),
                    saving.date("startsOn", startsOn.get()),
                    saving.date("endsOn", endsOn.get()),
                    note.get().strip(),
                    existing.map(Entitlement::version).orElse(1));
            if (existing.isPresent()) {
                Consumer<Entitlement> undo =
                        saved -> entitlements.save(existing.get().at(saved.version()));
                saving.save(() -> entitlements.save(now), texts.get("right.saved"), Optional.of(undo));
            } else {
                saving.save(
                        () -> entitlements.add(now.under(entitlements.nextId())),
                        texts.get("right.added"),
                        Optional.empty());
            }
        } catch (Refusal wrong) {
            saving.refusal.set(wrong);
        }
    }
}
