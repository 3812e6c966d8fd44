package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Those around a person, who is called first first. */
final class CirclePresenter {
    final ObservableList<CircleMember> rows = FXCollections.observableArrayList();

    private final PatientId person;
    private final Circle circle;
    private final Desk desk;
    private final Texts texts = Texts.beside(CirclePresenter.class);

    CirclePresenter(PatientId person, Circle circle, Desk desk) {
        this.person = person;
        this.circle = circle;
        this.desk = desk;
    }

    void load() {
        desk.background().run(() -> circle.around(person), around -> rows.setAll(around.now()), cause -> failed(cause));
    }

    /** One place earlier among those one calls, or last among them when not called until now. */
    void callEarlier(CircleMember one) {
        if (one.ofTheFile()) {
            return;
        }
        List<CircleMemberId> called = new ArrayList<>(rows.stream()
                .filter(other -> other.callRank() > 0)
                .map(CircleMember::id)
                .toList());
        int at = called.indexOf(one.id());
        if (at < 0) {
            called.add(one.id());
        } else if (at > 0) {
            Collections.swap(called, at, at - 1);
        } else {
            return;
        }
        order(called, true);
    }

    private void order(List<CircleMemberId> called, boolean undoable) {
        desk.background()
                .run(
                        () -> circle.order(person, called),
                        before -> {
                            load();
                            if (undoable) {
                                desk.notices().say(texts.get("order.changed"), () -> order(before, false));
                            }
                        },
                        this::failed);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal refused) {
            desk.notices().say(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("failed"), cause);
        }
    }
}
