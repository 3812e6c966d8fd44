package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Member;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One step, noted or changed. */
final class StepFormPresenter {
    final ObservableList<Entitlement> rights = FXCollections.observableArrayList();
    final ObservableList<Member> members = FXCollections.observableArrayList();
    final StringProperty what = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Entitlement> right = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Member> member = new SimpleObjectProperty<>();
    final StringProperty byWhom = new SimpleStringProperty("");
    final StringProperty dueOn = new SimpleStringProperty("");
    final SavingPresenter saving;

    private final PatientId person;
    private final Optional<SocialStep> existing;
    private final SocialSteps steps;
    private final Texts texts = Texts.beside(StepFormPresenter.class);

    StepFormPresenter(PatientId person, Optional<SocialStep> existing, SocialSteps steps, Desk desk, Runnable saved) {
        this.person = person;
        this.existing = existing;
        this.steps = steps;
        saving = new SavingPresenter(desk, saved);
    }

    /** Once rights and members are known. */
    void fill() {
        existing.ifPresent(step -> {
            what.set(step.what());
            byWhom.set(step.byWhom());
            dueOn.set(SavingPresenter.typed(step.dueOn()));
            rights.stream()
                    .filter(one -> step.right().filter(one.id()::equals).isPresent())
                    .findFirst()
                    .ifPresent(right::set);
            members.stream()
                    .filter(one -> step.member().filter(one.id()::equals).isPresent())
                    .findFirst()
                    .ifPresent(member::set);
        });
    }

    void save() {
        saving.refusal.set(null);
        try {
            SocialStep now = new SocialStep(
                    existing.map(SocialStep::id).orElseGet(() -> new SocialStepId(0)),
                    existing.map(SocialStep::patient).orElse(person),
                    Optional.ofNullable(right.get()).map(Entitlement::id),
                    what.get().strip(),
                    byWhom.get().strip(),
                    Optional.ofNullable(member.get()).map(Member::id),
                    saving.date("dueOn", dueOn.get()),
                    existing.flatMap(SocialStep::doneOn),
                    existing.map(SocialStep::version).orElse(1));
            if (existing.isPresent()) {
                Consumer<SocialStep> undo = saved -> steps.save(existing.get().at(saved.version()));
                saving.save(() -> steps.save(now), texts.get("step.saved"), Optional.of(undo));
            } else {
                saving.save(() -> steps.add(now.under(steps.nextId())), texts.get("step.added"), Optional.empty());
            }
        } catch (Refusal wrong) {
            saving.refusal.set(wrong);
        }
    }
}
