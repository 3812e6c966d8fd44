package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The people of the practice, by name or as searched; each key asks anew, and only the newest answer counts. */
final class PatientListPresenter {
    static final int PAGE = 25;
    /** More than this many found means: type another letter. */
    static final int MOST_FOUND = 200;

    final StringProperty search = new SimpleStringProperty("");
    final ObjectProperty<PatientGroup> group = new SimpleObjectProperty<>(PatientGroup.FOLLOWED);
    final ObservableList<PatientLine> rows = FXCollections.observableArrayList();
    final Paging paging = new Paging(PAGE);
    final StringProperty state = new SimpleStringProperty("");
    /** What the empty table says; empty as long as the answer is not there. */
    final StringProperty nothing = new SimpleStringProperty("");
    /** True when there is not one file yet: the first action is offered. */
    final BooleanProperty nobodyYet = new SimpleBooleanProperty();

    private final Patients patients;
    private final Latest latest;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Texts texts = Texts.beside(PatientListPresenter.class);
    private boolean turning;

    private record Answer(List<PatientLine> lines, int total, int followed, int away, int all) {}

    PatientListPresenter(Patients patients, Background background, Dialogs dialogs, Clock clock) {
        this.patients = patients;
        this.latest = new Latest(background);
        this.dialogs = dialogs;
        this.clock = clock;
        search.subscribe((before, now) -> firstPage());
        group.subscribe((before, now) -> firstPage());
        paging.pageProperty().subscribe((before, now) -> {
            if (!turning) {
                load();
            }
        });
    }

    /** Asks for what is shown now; also after a file was changed. */
    void load() {
        String typed = search.get().strip();
        PatientGroup whom = group.get();
        int offset = (int) paging.offset();
        latest.run(() -> answer(typed, whom, offset), answer -> show(answer, typed), this::fail);
    }

    /** Age in whole years today. */
    String born(PatientLine line) {
        int age =
                java.time.Period.between(line.birthDate(), LocalDate.now(clock)).getYears();
        return texts.get("born.age", fr.boussole.platform.text.Formats.date(line.birthDate()), Math.max(0, age));
    }

    private void firstPage() {
        turning = true;
        paging.pageProperty().set(0);
        turning = false;
        load();
    }

    private Answer answer(String typed, PatientGroup whom, int offset) {
        int followed = patients.count(PatientGroup.FOLLOWED.statuses());
        int away = patients.count(PatientGroup.AWAY.statuses());
        int all = patients.count(PatientGroup.ALL.statuses());
        if (typed.isEmpty()) {
            int total = patients.count(whom.statuses(), whom.shelf());
            // The last file of the last page may have left it meanwhile.
            int from = offset < total ? offset : Math.max(0, (total - 1) / PAGE * PAGE);
            return new Answer(patients.page(whom.statuses(), whom.shelf(), from, PAGE), total, followed, away, all);
        }
        List<PatientLine> found = patients.search(typed, whom.statuses(), whom.shelf(), MOST_FOUND);
        int from = offset < found.size() ? offset : 0;
        return new Answer(found.subList(from, Math.min(from + PAGE, found.size())), found.size(), followed, away, all);
    }

    private void show(Answer answer, String typed) {
        turning = true;
        paging.setTotal(answer.total);
        turning = false;
        rows.setAll(answer.lines);
        nobodyYet.set(answer.all == 0);
        state.set(
                answer.total == MOST_FOUND && !typed.isEmpty()
                        ? texts.get("list.too.many", MOST_FOUND)
                        : texts.get("list.state", answer.followed, answer.away));
        nothing.set(
                answer.all == 0
                        ? texts.get("list.nobody")
                        : typed.isEmpty()
                                ? texts.get("list.group.empty")
                                : group.get() == PatientGroup.ALL
                                        ? texts.get("list.not.found", typed)
                                        : texts.get("list.not.found.here", typed));
    }

    private void fail(Exception cause) {
        dialogs.failed(texts.get("list.failed"), cause);
    }
}
