package fr.boussole.transmission;

import static fr.boussole.transmission.NursesRoom.AL;
import static fr.boussole.transmission.NursesRoom.HB;
import static fr.boussole.transmission.NursesRoom.HER;
import static fr.boussole.transmission.NursesRoom.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Tone;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.transmission.Transmission.Content;
import fr.boussole.transmission.TransmissionFilter.Standing;
import fr.boussole.transmission.TransmissionRows.Mark;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list, the form and the addendum, without a toolkit. */
class TransmissionPresentersTest {
    @TempDir
    Path folder;

    NursesRoom room;
    Desk desk;
    PersonTransmissionsPresenter list;
    TransmissionFormPresenter form;
    AddendumPresenter addendum;
    int changes;
    final FakeNotices notices = new FakeNotices();
    final FakeDialogs dialogs = new FakeDialogs();

    @BeforeEach
    void open() {
        room = new NursesRoom(folder);
        desk = new Desk(Background.direct(), dialogs, notices, room.clock);
        list = new PersonTransmissionsPresenter(HER, room.services(), desk, () -> changes++);
        form = new TransmissionFormPresenter(HER, room.services(), desk, list::reveal);
        addendum = new AddendumPresenter(room.transmissions, desk, list::reveal);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aRowSaysStateAuthorAndWhen() {
        TransmissionId id = room.written(AL, HER, Content.focus("Chute", "Au sol", "Médecin appelé", "", true));
        room.clock.forward(Duration.ofDays(1));
        list.load();
        TransmissionRows.Row row = list.rows.getFirst();
        assertThat(row.marks()).containsExactly(new Mark(Tone.WARNING, "Non lue"), new Mark(Tone.DANGER, "Urgente"));
        assertThat(row.when()).isEqualTo("hier 10:01");
        assertThat(row.who()).isEqualTo("Anne-Sophie Le Guennec-d'Orée");
        assertThat(row.pieces()).extracting(TransmissionWords.Piece::letter).containsExactly("D", "A");
        list.acknowledge();
        list.closeOrReopen();
        row = list.rows.getFirst();
        assertThat(row.marks()).containsExactly(new Mark(Tone.NEUTRAL, "Urgente"), new Mark(Tone.NEUTRAL, "Close"));
        assertThat(row.readers()).isEqualTo("Lue par H. Béranger");
        assertThat(row.closed()).isEqualTo("Close par H. Béranger, aujourd'hui 10:01");
        assertThat(changes).isEqualTo(2);
        notices.undo();
        assertThat(room.told(id).transmission().open()).isTrue();
        room.clock.forward(Duration.ofDays(300));
        list.load();
        assertThat(list.rows.getFirst().when()).isEqualTo("21/11/2026 10:01");
    }

    @Test
    void theSameKeyReadsOneAfterTheOtherAndCanBeTakenBack() {
        room.written(AL, "Peau", "Rougeur");
        room.written(HB, "Sommeil", "Bon");
        room.written(AL, "Douleur", "EN 2/10");
        list.load();
        assertThat(list.selected.get()).isZero();
        list.acknowledge();
        assertThat(list.selectedRow().target()).as("the next unread").isEqualTo("Peau");
        list.acknowledge();
        assertThat(room.unread.count()).isZero();
        notices.undo();
        assertThat(room.unread.count()).isEqualTo(1);
        list.acknowledgeAll();
        assertThat(room.unread.count()).isZero();
        assertThat(notices.said).endsWith("Notée comme lue.");
    }

    @Test
    void whatTwoCloseAtTheSameTimeIsSaidAndReadAgain() {
        TransmissionId id = room.written(HB, "Peau", "Rougeur");
        list.load();
        room.transmissions.close(id, 1);
        list.closeOrReopen();
        assertThat(notices.said).last().asString().contains("entre-temps");
        assertThat(list.rows.getFirst().open()).isFalse();
    }

    @Test
    void theListIsFilteredByTargetStandingAndWords() {
        for (int i = 0; i < 40; i++) {
            room.written(HB, i % 2 == 0 ? "Peau" : "Douleur", "Vu " + i);
        }
        list.load();
        assertThat(list.rows).hasSize(15);
        assertThat(list.targets).containsExactly("", "Douleur", "Peau");
        list.paging.next();
        list.target.set("Peau");
        assertThat(list.paging.pageProperty().get()).isZero();
        assertThat(list.paging.totalProperty().get()).isEqualTo(20);
        list.search.set("vu 38");
        assertThat(list.rows).hasSize(1);
        list.standing.set(Standing.CLOSED);
        assertThat(list.rows).isEmpty();
        assertThat(list.selected.get()).isEqualTo(-1);
        assertThat(list.filtered()).isTrue();
        list.closeOrReopen();
        list.acknowledge();
        list.reveal();
        assertThat(list.rows).hasSize(15);
    }

    @Test
    void whatIsTypedAsATargetIsOfferedFirstSoThatTabKeepsIt() {
        room.written(HB, OTHER, Content.focus("Peau : escarre", "Stade 2", "", "", false));
        form.target.textProperty().set("pea");
        assertThat(form.target.matches())
                .extracting(TargetOffers.Offer::name)
                .startsWith("pea", "Peau")
                .endsWith("Peau : escarre");
        form.target.take();
        assertThat(form.target.textProperty().get()).isEqualTo("pea");
        form.target.textProperty().set("peau: ESCARRE");
        assertThat(form.target.matches().getFirst().name())
                .as("its usual spelling")
                .isEqualTo("Peau : escarre");
        form.target.textProperty().set("zzz");
        assertThat(form.target.openProperty().get()).isFalse();
    }

    @Test
    void aRefusalKeepsWhatIsTyped() {
        form.open();
        form.data.set("Rougeur");
        assertThat(form.unsaved()).isTrue();
        form.save();
        assertThat(form.refusal.get()).extracting(Refusal::field).hasToString("Optional[target]");
        assertThat(form.data.get()).isEqualTo("Rougeur");
        form.putAway();
        assertThat(form.unsaved()).as("a draft").isTrue();
        form.open();
        form.giveUp();
        assertThat(form.unsaved()).isFalse();
        notices.undo();
        assertThat(form.data.get()).isEqualTo("Rougeur");
        assertThat(form.open.get()).isTrue();
    }

    @Test
    void savedItIsInTheListAndAnnulerGivesItBackToBeTypedOn() {
        list.search.set("something else");
        form.open();
        form.about("Peau");
        form.data.set("Rougeur");
        form.actions.set("Massage");
        form.urgent.set(true);
        form.save();
        assertThat(form.open.get()).isFalse();
        assertThat(form.unsaved()).isFalse();
        assertThat(list.rows).extracting(TransmissionRows.Row::target).containsExactly("Peau");
        assertThat(notices.said).last().isEqualTo("Transmission écrite : Peau.".replace(" :", "\u00a0:"));
        notices.undo();
        assertThat(list.rows).isEmpty();
        assertThat(form.open.get()).isTrue();
        assertThat(form.target.textProperty().get()).isEqualTo("Peau");
        assertThat(form.actions.get()).isEqualTo("Massage");
        assertThat(form.urgent.get()).isTrue();
    }

    @Test
    void aMacroTargetNeedsNoTargetAndTakesNoData() {
        form.kind.set(TransmissionKind.ENTRY);
        form.data.set("left from before");
        form.illness.set("Ulcère");
        form.save();
        Content kept = list.rows.getFirst().told().transmission().content();
        assertThat(kept.dar().data()).isEmpty();
        assertThat(kept.overview().illness()).isEqualTo("Ulcère");
    }

    @Test
    void anAddendumIsWrittenToTheOneItWasBegunFor() {
        room.written(AL, "Peau", "Rougeur");
        room.written(AL, "Douleur", "EN 2/10");
        list.load();
        addendum.open(list.rows.get(1));
        addendum.save();
        assertThat(addendum.refusal.get()).isNotNull();
        addendum.words.set("Disparue.");
        addendum.putAway();
        addendum.open(list.rows.get(0));
        room.clock.forward(Duration.ofMinutes(1));
        assertThat(addendum.to.get().target())
                .as("the draft stays with its own")
                .isEqualTo("Peau");
        addendum.save();
        assertThat(list.rows.getFirst().addenda())
                .extracting(TransmissionRows.Added::words)
                .containsExactly("Disparue.");
        assertThat(addendum.unsaved()).isFalse();
        addendum.open(list.rows.get(1));
        addendum.words.set("Encore");
        addendum.giveUp();
        assertThat(addendum.unsaved()).isFalse();
        notices.undo();
        assertThat(addendum.words.get()).isEqualTo("Encore");
    }

    @Test
    void aPeriodIsPutOnPaperAndNoted() {
        room.written(HB, "Peau", "Rougeur");
        PeriodPresenter period = new PeriodPresenter(HER, room.services(), desk);
        period.load();
        assertThat(period.file.get().name()).isEqualTo("transmissions-P0007.pdf");
        period.used(period.file.get(), fr.boussole.platform.ui.PdfUse.PRINTED);
        assertThat(room.session.noted).last().isEqualTo("PRINT patient 7");
        period.to.set(NursesRoom.TODAY.minusYears(1));
        period.load();
        assertThat(period.refusal.get().field()).hasValue("to");
        period.from.set(null);
        period.load();
        assertThat(period.refusal.get().field()).hasValue("from");
    }

    @Test
    void longTextIsCutAtAWord() {
        assertThat(TransmissionWords.inOneLine("un deux\ntrois quatre", 30)).isEqualTo("un deux trois quatre");
        assertThat(TransmissionWords.inOneLine("un deux trois quatre", 14)).isEqualTo("un deux trois…");
        assertThat(TransmissionWords.inOneLine("x".repeat(50), 10)).isEqualTo("x".repeat(9) + "…");
        List<TransmissionWords.Piece> pieces = List.of(
                new TransmissionWords.Piece("D", "Données", "mot ".repeat(40)),
                new TransmissionWords.Piece("A", "Actions", "autre"));
        assertThat(TransmissionWords.inShort(pieces, 60)).hasSize(1);
        assertThat(TransmissionWords.inShort(pieces, 400)).hasSize(2);
    }
}
