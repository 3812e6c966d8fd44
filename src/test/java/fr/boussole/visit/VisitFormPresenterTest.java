package fr.boussole.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitFormPresenterTest {
    @TempDir
    Path folder;

    final FakeNotices notices = new FakeNotices();
    final FakeDialogs dialogs = new FakeDialogs();
    Room room;
    int saved;

    @BeforeEach
    void open() {
        room = new Room(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    VisitFormPresenter blank() {
        return form(room.forms().blank(Room.TODAY, Optional.empty()));
    }

    VisitFormPresenter form(VisitForms.Opened opened) {
        return new VisitFormPresenter(
                opened,
                room.recorder,
                room.patients,
                room.session,
                new Desk(Background.direct(), dialogs, notices, room.clock),
                () -> saved++);
    }

    @Test
    void aVisitIsNotedForHerWhoIsSignedIn() {
        VisitFormPresenter form = blank();
        form.person.textProperty().set("hautef");
        form.person.take();
        form.start.set("8h10");
        form.minutes.set("25");
        form.note.set(" pansement ");
        form.save();
        assertThat(saved).isEqualTo(1);
        Visit visit = room.visits.on(Room.TODAY).getFirst();
        assertThat(visit.member().value()).isEqualTo(1);
        assertThat(visit.patient().orElseThrow().value()).isEqualTo(7);
        assertThat(visit.time()).isEqualTo(VisitTime.between(Room.TODAY, LocalTime.of(8, 10), LocalTime.of(8, 35)));
        assertThat(visit.note()).isEqualTo("pansement");
        notices.undo();
        assertThat(room.visits.on(Room.TODAY).getFirst().status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(saved).isEqualTo(2);
    }

    @Test
    void timeOfTheTeamNeedsNobody() {
        VisitFormPresenter form = blank();
        form.kind.set(VisitKind.COORDINATION);
        form.minutes.set("45");
        form.save();
        assertThat(room.visits.on(Room.TODAY).getFirst().patient()).isEmpty();
        assertThat(notices.said.getLast()).startsWith("Visite notée");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', start",
        "abc, '', '', start",
        "8h10, 25h, '', end",
        "8h10, 8h10, '', end",
        "'', 8h35, '', start",
        "8h10, 8h35, 30, minutes",
        "8h10, '', 0, minutes",
        "8h10, '', x, minutes",
        "11h10, '', 20, start",
    })
    void whatIsMissingIsSaidAtItsField(String start, String end, String minutes, String field) {
        VisitFormPresenter form = blank();
        form.kind.set(VisitKind.COORDINATION);
        form.start.set(start);
        form.end.set(end);
        form.minutes.set(minutes);
        form.save();
        assertThat(form.refusal.get().field()).contains(field);
        assertThat(form.busy.get()).isFalse();
        assertThat(room.visits.on(Room.TODAY)).isEmpty();
    }

    @Test
    void careNeedsAPersonOfTheList() {
        VisitFormPresenter form = blank();
        form.minutes.set("25");
        form.save();
        assertThat(form.refusal.get().field()).contains("patient");
        form.person.textProperty().set("zzz");
        form.save();
        assertThat(form.refusal.get().sentence()).contains("dans la liste");
        form.date.set(Room.TODAY.plusDays(1));
        form.person.textProperty().set("hautef");
        form.person.take();
        form.save();
        assertThat(form.refusal.get().field()).contains("date");
    }

    @Test
    void aCorrectionIsWrittenAndPutBack() {
        room.visits.record(Samples.visit(3, 1, 7, Room.TODAY, "08:10", "08:35"));
        VisitFormPresenter form =
                form(room.forms().of(room.visits.byId(new VisitId(3)).orElseThrow()));
        assertThat(form.person.textProperty().get()).startsWith("Mme Geneviève d'Hautefeuille");
        assertThat(form.start.get() + " " + form.end.get()).isEqualTo("8:10 8:35");
        form.end.set("8h50");
        form.save();
        assertThat(room.visits.byId(new VisitId(3)).orElseThrow().time().minutes())
                .hasValue(40);
        notices.undo();
        assertThat(room.visits.byId(new VisitId(3)).orElseThrow().time().minutes())
                .hasValue(25);
    }

    @Test
    void someoneElsesChangeMeanwhileIsNotOverwritten() {
        room.visits.record(Samples.visit(3, 1, 7, Room.TODAY, "08:10", "08:35"));
        VisitFormPresenter form =
                form(room.forms().of(room.visits.byId(new VisitId(3)).orElseThrow()));
        room.visits.correct(Samples.visit(3, 1, 7, Room.TODAY, "08:10", "08:55"));
        form.end.set("8h50");
        form.save();
        assertThat(form.refusal.get().sentence()).contains("entre-temps");
        assertThat(saved).isZero();
        assertThat(form.end.get()).isEqualTo("8h50");
    }

    @Test
    void aCancellationCanBeTakenBack() {
        room.visits.record(Samples.visit(3, 1, 7, Room.TODAY, "08:10", "08:35"));
        form(room.forms().of(room.visits.byId(new VisitId(3)).orElseThrow())).cancel();
        VisitFormPresenter again =
                form(room.forms().of(room.visits.byId(new VisitId(3)).orElseThrow()));
        assertThat(again.cancelled()).isTrue();
        notices.undo();
        assertThat(room.visits.byId(new VisitId(3)).orElseThrow().status()).isEqualTo(VisitStatus.DONE);
    }

    @Test
    void aBilledVisitExplainsItself() {
        room.visits.record(Samples.visit(3, 1, 7, Room.TODAY, "08:10", "08:35"));
        VisitFormPresenter form = form(room.forms().of(room.invoiced(3, "HB-2026-0001")));
        assertThat(form.locked()).contains("HB-2026-0001").contains("avoir");
        form.cancel();
        assertThat(form.refusal.get().sentence()).contains("HB-2026-0001");
    }

    @Test
    void aDoubtIsSaidOnceAndKept() {
        room.visits.record(Samples.visit(3, 1, 7, Room.TODAY, "08:10", "08:35"));
        VisitFormPresenter form = blank();
        form.kind.set(VisitKind.GROUP);
        form.start.set("8h20");
        form.end.set("8h40");
        form.save();
        assertThat(form.doubt.get()).startsWith("Chevauche Mme d'Hautefeuille");
        assertThat(saved).isZero();
        form.save();
        assertThat(saved).isEqualTo(1);
    }
}
