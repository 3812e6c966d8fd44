package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.team.Right;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page as it is read, and the form of an alert; without a toolkit. */
class SynthesisTest {
    static final PatientId HER = new PatientId(7);

    @TempDir
    Path folder;

    final TestSession session = new TestSession();
    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final List<String> read = new ArrayList<>();
    Database database;
    Alerts alerts;
    int changed;
    int closed;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        Patients patients = new Patients(database, session, session, PatientsTest.NOON);
        patients.add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        fr.boussole.testing.TestPractice.member(database, 1, "HB", "Héloïse", "Béranger", true, null);
        alerts = new Alerts(
                database, session, session, PatientsTest.NOON, new FieldHistory(database, session, PatientsTest.NOON));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBlockThatFailsTakesNothingElseWithIt() {
        Synthesis.Page page = new Synthesis(HER, alerts, List.of(block("one"), broken(), block("three"))).read();
        assertThat(read).containsExactly("one", "three");
        assertThat(page.parts()).extracting(part -> part.content().isPresent()).containsExactly(true, false, true);
        assertThat(page.alerts()).contains(List.of());
    }

    @Test
    void alertsThatCannotBeReadAreNotNone() {
        session.rights.remove(Right.CARE);
        assertThat(new Synthesis(HER, alerts, List.of()).read().alerts()).isEmpty();
    }

    @Test
    void anAlertIsNotedChangedAndEndedEachWithItsUndo() {
        AlertFormPresenter form = form(Optional.empty(), AlertKind.RISK);
        form.save();
        assertThat(form.refusal.get()).isNotNull();
        assertThat(form.refusal.get().field()).contains("words");
        form.words.set("anticoagulant");
        form.since.set("40 12 2026");
        form.save();
        assertThat(form.refusal.get().field()).contains("since");
        form.since.set("12 7 26");
        form.save();
        assertThat(alerts.of(HER)).extracting(Alert::words).containsExactly("anticoagulant");
        assertThat(closed).isEqualTo(1);
        notices.undo();
        assertThat(alerts.of(HER)).isEmpty();

        form.save();
        Alert kept = alerts.of(HER).getFirst();
        AlertFormPresenter change = form(Optional.of(kept), kept.kind());
        assertThat(change.since.get()).isEqualTo("12/07/2026");
        change.words.set("apixaban");
        change.save();
        assertThat(alerts.of(HER)).extracting(Alert::words).containsExactly("apixaban");
        notices.undo();
        assertThat(alerts.of(HER)).extracting(Alert::words).containsExactly("anticoagulant");

        AlertFormPresenter end = form(Optional.of(alerts.of(HER).getFirst()), kept.kind());
        end.end();
        assertThat(alerts.of(HER)).isEmpty();
        notices.undo();
        assertThat(alerts.of(HER)).hasSize(1);
        assertThat(changed).isEqualTo(7);
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void askedAndNoneIsNotedWithTheDayItWasAsked() {
        AlertFormPresenter form = form(Optional.empty(), AlertKind.NO_ALLERGY);
        form.words.set("left over");
        form.save();
        Alert asked = alerts.of(HER).getFirst();
        assertThat(asked.words()).isEmpty();
        assertThat(asked.since()).contains(AlertsTest.TODAY);
    }

    private AlertFormPresenter form(Optional<Alert> alert, AlertKind kind) {
        return new AlertFormPresenter(
                HER,
                kind,
                alert,
                alerts,
                new Desk(Background.direct(), dialogs, notices, PatientsTest.NOON),
                () -> closed++,
                () -> changed++);
    }

    private SynthesisBlock block(String name) {
        return block(name, () -> read.add(name));
    }

    private static SynthesisBlock broken() {
        return block("two", () -> {
            throw new IllegalStateException("no");
        });
    }

    private static SynthesisBlock block(String name, Runnable reading) {
        return new SynthesisBlock() {
            @Override
            public Place place() {
                return Place.LEFT;
            }

            @Override
            public String tab() {
                return name;
            }

            @Override
            public Function<Runnable, Node> read(PatientId person) {
                reading.run();
                return open -> {
                    throw new AssertionError("drawn without a screen");
                };
            }
        };
    }
}
