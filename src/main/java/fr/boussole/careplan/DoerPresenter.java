package fr.boussole.careplan;

import fr.boussole.circle.Circle;
import fr.boussole.circle.CircleMember;
import fr.boussole.circle.Ring;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.TypeAhead;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** By whom: a nurse, the person, or somebody of her circle, chosen there or only named. */
final class DoerPresenter {
    final ObjectProperty<DoerKind> kind = new SimpleObjectProperty<>(DoerKind.NURSE);
    final TypeAhead<CircleMember> who;
    /** Of her circle, those who may be meant; to be taken without typing. */
    final ObservableList<CircleMember> around = FXCollections.observableArrayList();

    private Doer before = Doer.NURSE;
    private List<CircleMember> circle = List.of();
    /** The same as {@code around}, for the search, which runs beside the screen. */
    private volatile List<CircleMember> candidates = List.of();

    DoerPresenter(Background background, Consumer<Exception> failed) {
        who = new TypeAhead<>(background, this::named, CircleMember::name, failed);
        kind.subscribe((was, now) -> {
            who.clear();
            meant();
        });
    }

    /** Reads who is around her. */
    void load(PatientId person, Circle from, Background background, Consumer<Exception> failed) {
        background.run(() -> from.around(person).now(), this::known, failed);
    }

    void fill(Doer one) {
        before = one;
        kind.set(one.kind());
        who.textProperty().set(one.name());
        who.close();
    }

    /** Who is meant now; the treating doctor of the file has no key in the circle: the name is all there is. */
    Doer doer() {
        if (!named().get()) {
            return Doer.of(kind.get());
        }
        String name = who.textProperty().get().strip();
        CircleMember member = who.chosenProperty().get();
        if (member != null) {
            return new Doer(kind.get(), Optional.of(member.id()).filter(id -> !member.ofTheFile()), member.name());
        }
        return before.kind() == kind.get() && before.name().equals(name)
                ? before
                : new Doer(kind.get(), Optional.empty(), name);
    }

    /** Whether somebody may be named. */
    BooleanBinding named() {
        return Bindings.createBooleanBinding(
                () -> kind.get() == DoerKind.CARER || kind.get() == DoerKind.PROFESSIONAL, kind);
    }

    private void known(List<CircleMember> read) {
        circle = read;
        meant();
        if (before.kind() == kind.get()
                && before.name().equals(who.textProperty().get())) {
            before.around()
                    .flatMap(id -> candidates.stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst())
                    .ifPresent(who::choose);
        }
    }

    private void meant() {
        candidates = circle.stream().filter(this::suits).toList();
        around.setAll(candidates);
    }

    private boolean suits(CircleMember one) {
        return switch (kind.get()) {
            case CARER -> one.ring() == Ring.PERSONAL || one.marks().carer();
            case PROFESSIONAL -> one.ring() == Ring.PROFESSIONAL;
            case NURSE, PERSON -> false;
        };
    }

    private List<CircleMember> named(String typed) {
        String key = " " + Formats.searchKey(typed);
        return candidates.stream()
                .filter(one -> (" " + Formats.searchKey(one.name() + " " + one.what())).contains(key))
                .toList();
    }
}
