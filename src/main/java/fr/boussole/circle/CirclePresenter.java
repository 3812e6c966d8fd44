package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Practice;
import fr.boussole.team.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Those around a person, who is called first first, at the end those who no longer are; as a list or a map. */
final class CirclePresenter {
    final ObservableList<CircleMember> rows = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Around> around = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable CircleMember> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<CircleShape> shape = new SimpleObjectProperty<>(CircleShape.LIST);

    private final PatientId person;
    private final Circle circle;
    private final Team team;
    private final Desk desk;
    private final CircleChanges changes;
    private final Texts texts = Texts.beside(CirclePresenter.class);

    CirclePresenter(PatientId person, Circle circle, Team team, Desk desk) {
        this.person = person;
        this.circle = circle;
        this.team = team;
        this.desk = desk;
        changes = new CircleChanges(circle, desk, this::load);
    }

    void load() {
        desk.background()
                .run(
                        () -> circle.around(person),
                        read -> {
                            List<CircleMember> all = new ArrayList<>(read.now());
                            all.addAll(read.before());
                            CircleMember before = chosen.get();
                            rows.setAll(all);
                            around.set(read);
                            if (before != null) {
                                all.stream()
                                        .filter(one -> one.id().equals(before.id()))
                                        .findFirst()
                                        .ifPresent(chosen::set);
                            }
                        },
                        changes::failed);
    }

    /** Whether one may be moved in the order of calls. */
    boolean canMove(CircleMember one) {
        return !one.ofTheFile() && one.endedOn().isEmpty();
    }

    /** One place earlier among those one calls, or last among them when not called until now. */
    void callEarlier(CircleMember one) {
        move(one, -1);
    }

    /** One place later; the last of them is then called no more. */
    void callLater(CircleMember one) {
        move(one, 1);
    }

    private void move(CircleMember one, int by) {
        if (!canMove(one)) {
            return;
        }
        List<CircleMemberId> called = new ArrayList<>(rows.stream()
                .filter(other -> other.callRank() > 0)
                .map(CircleMember::id)
                .toList());
        int at = called.indexOf(one.id());
        int to = at + by;
        if (at < 0 && by < 0) {
            called.add(one.id());
        } else if (at >= 0 && to == called.size()) {
            called.remove(at);
        } else if (at >= 0 && to >= 0) {
            Collections.swap(called, at, to);
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
                        changes::failed);
    }

    void resume(CircleMember one) {
        changes.resume(one);
    }

    /** The treating doctor the file names is changed there. */
    void sayWhereChanged(CircleMember one) {
        desk.notices().say(texts.get("of.the.file", one.name()));
    }

    /** Makes the paper. @param made gets it on the screen's thread */
    void print(Consumer<PdfFile> made) {
        LocalDate today = LocalDate.now(desk.clock());
        desk.background()
                .run(
                        () -> new PdfFile(
                                texts.get("pdf.file", today),
                                new CirclePdf()
                                        .write(
                                                circle.around(person),
                                                team.practice()
                                                        .map(Practice::name)
                                                        .orElse(""),
                                                today)),
                        made,
                        changes::failed);
    }
}
