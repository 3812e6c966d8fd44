package fr.boussole.prescription;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A person's prescriptions: those that run, and page by page those of before. */
final class PrescriptionsPresenter {
    /** A prescription in words. */
    record Row(Listed listed, String care, String detail, String from, String to, PrescriptionWords.State state) {
        Prescription prescription() {
            return listed.prescription();
        }

        /** What is prescribed stays out of logs. */
        @Override
        public String toString() {
            return listed.prescription().toString();
        }
    }

    final ObservableList<Row> current = FXCollections.observableArrayList();
    final ObservableList<Row> past = FXCollections.observableArrayList();
    /** What the keys act on; null when nothing is chosen. */
    final ObjectProperty<@Nullable Row> chosen = new SimpleObjectProperty<>();

    final Paging paging = new Paging(4);
    final PatientId person;

    private final Prescriptions prescriptions;
    private final Alerting alerting;
    private final Desk desk;
    private final Latest latest;
    private final PrescriptionWords words = new PrescriptionWords();
    private final Texts texts = Texts.beside(PrescriptionsPresenter.class);

    PrescriptionsPresenter(PatientId person, Prescriptions prescriptions, Alerting alerting, Desk desk) {
        this.person = person;
        this.prescriptions = prescriptions;
        this.alerting = alerting;
        this.desk = desk;
        latest = new Latest(desk.background());
        paging.pageProperty().addListener((property, before, now) -> load());
    }

    private record Read(List<Row> current, List<Row> past, int count) {}

    void load() {
        int offset = (int) paging.offset();
        latest.run(
                () -> {
                    Reminders alerts = alerting.alerts();
                    LocalDate today = LocalDate.now(desk.clock());
                    return new Read(
                            rows(prescriptions.current(person), alerts, today),
                            rows(prescriptions.past(person, offset, paging.size()), alerts, today),
                            prescriptions.countPast(person));
                },
                this::show,
                cause -> desk.dialogs().failed(texts.get("tab.failed"), cause));
    }

    private List<Row> rows(List<Listed> listed, Reminders alerts, LocalDate today) {
        return listed.stream()
                .map(one -> new Row(
                        one,
                        one.prescription().care(),
                        words.detail(one),
                        Formats.date(one.prescription().course().start()),
                        Formats.date(one.prescription().course().end()),
                        words.state(one, alerts, today)))
                .toList();
    }

    void nothingChosen() {
        desk.notices().say(texts.get("tab.nothing"));
    }

    /** One that was stopped counts again. */
    void resume(Prescription one) {
        desk.background()
                .run(
                        () -> prescriptions.resume(one),
                        again -> {
                            desk.notices().say(texts.get("stop.resumed"), () -> stopAgain(again, one.stop()));
                            load();
                        },
                        this::failed);
    }

    private void stopAgain(Prescription one, Prescription.Stop stop) {
        desk.background().run(() -> prescriptions.stop(one, stop), back -> load(), this::failed);
    }

    private void failed(Exception cause) {
        if (cause instanceof Refusal wrong) {
            desk.notices().say(wrong.sentence());
        } else {
            desk.dialogs().failed(texts.get("form.failed"), cause);
        }
    }

    private void show(Read read) {
        Row was = chosen.get();
        current.setAll(read.current());
        past.setAll(read.past());
        paging.setTotal(read.count());
        chosen.set(Stream.concat(read.current().stream(), read.past().stream())
                .filter(row -> was != null
                        && row.prescription().id().equals(was.prescription().id()))
                .findFirst()
                .or(() -> read.current().stream().findFirst())
                .orElse(null));
    }
}
