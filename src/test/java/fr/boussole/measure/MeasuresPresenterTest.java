package fr.boussole.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Tone;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab without its screen. */
class MeasuresPresenterTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    Room room;
    Desk desk;
    MeasuresPresenter presenter;
    QuickMeasuresPresenter typing;

    @BeforeEach
    void open() {
        room = new Room(folder);
        desk = new Desk(Background.direct(), dialogs, notices, room.clock);
        presenter = new MeasuresPresenter(Room.HER, room.measures, room.team, desk);
        typing = new QuickMeasuresPresenter(Room.HER, room.measures, desk, presenter::load);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void whatIsUnderstoodIsSaidBeforeItIsKept() {
        typing.typed.set("12/8 hier 18h30");
        assertThat(typing.previews).singleElement().satisfies(preview -> {
            assertThat(plain(preview.words())).isEqualTo("Tension 120/80 mmHg · hier 18:30");
            assertThat(preview.doubtful()).isFalse();
        });
        typing.save();
        assertThat(typing.typed.get()).isEmpty();
        assertThat(presenter.rows).singleElement().satisfies(row -> {
            assertThat(plain(row.value())).isEqualTo("120/80 mmHg");
            assertThat(row.member()).isEqualTo("H. Béranger");
        });
        assertThat(plain(notices.said.getLast())).isEqualTo("Enregistré : Tension 120/80 mmHg.");
        notices.undo();
        assertThat(presenter.last).isEmpty();
        assertThat(presenter.rows.getFirst().measure().withdrawn().why()).isEqualTo("annulée aussitôt saisie");
    }

    @Test
    void aGuessAndAnImpossibleValueAreAskedOnce() {
        typing.typed.set("97");
        assertThat(typing.previews.getFirst().others()).hasSize(2);
        typing.save();
        assertThat(plain(typing.sentence.get()))
                .startsWith("« 97 » : SpO2 97 % ?")
                .contains("Entrée encore");
        assertThat(presenter.rows).isEmpty();
        typing.typed.set(typing.previews.getFirst().others().getFirst().typed());
        assertThat(typing.typed.get()).isEqualTo("p 97");
        assertThat(typing.sentence.get()).isEmpty();
        typing.save();
        assertThat(presenter.last.getFirst().series().kind()).isEqualTo(MeasureKind.PULSE);
        typing.typed.set("p 3000");
        typing.save();
        assertThat(plain(typing.sentence.get())).contains("3 000").contains("vraiment");
        assertThat(presenter.rows).hasSize(1);
        typing.save();
        assertThat(presenter.rows).hasSize(2);
    }

    @Test
    void whatWasNotUnderstoodStaysInTheField() {
        typing.typed.set("hier 8h p 72 abracadabra");
        typing.save();
        assertThat(typing.typed.get()).isEqualTo("hier 8h abracadabra");
        assertThat(plain(typing.sentence.get())).contains("Pas compris").contains("abracadabra");
        assertThat(presenter.rows).hasSize(1);
        typing.save();
        assertThat(presenter.rows).hasSize(1);
        typing.typed.set("19/11 12/8");
        typing.save();
        assertThat(typing.sentence.get()).contains("le 19/11");
        assertThat(presenter.rows).hasSize(1);
    }

    @Test
    void lastValuesWithTrendAlertAndBodyMass() {
        room.type(Room.HER, "le 1/11 8h p 72 64,5 kg 1m62");
        room.type(Room.HER, "8h p 110");
        room.measures.saveThresholds(
                Room.HER,
                Map.of(),
                Map.of(
                        MeasureKind.PULSE,
                        new Threshold(
                                MeasureKind.PULSE,
                                new Threshold.Bounds(Optional.empty(), Optional.of(new BigDecimal("100"))),
                                Threshold.Bounds.NONE)));
        presenter.load();
        MeasuresPresenter.Last pulse = presenter.last.getFirst();
        assertThat(pulse.trend()).isEqualTo(MeasuresPresenter.Trend.UP);
        assertThat(pulse.state().tone()).isEqualTo(Tone.DANGER);
        assertThat(pulse.state().words()).isEqualTo("au-dessus du seuil");
        assertThat(presenter.last).extracting(MeasuresPresenter.Last::more).contains("IMC 24,6");
        assertThat(presenter.bodyMass).contains(new BigDecimal("24.6"));
    }

    @Test
    void theCurveFollowsTheChosenKindAndPeriod() {
        room.type(Room.HER, "le 1/3 8h p 70");
        room.type(Room.HER, "le 1/11 8h p 72 12/8");
        room.type(Room.HER, "8h p 74 13/8");
        presenter.load();
        presenter.chosen.set(Series.of(MeasureKind.PULSE, ""));
        Curve curve = presenter.curve.get();
        assertThat(curve).isNotNull();
        assertThat(curve.values()).hasSize(2);
        presenter.period.set(MeasuresPresenter.Period.ALL);
        assertThat(presenter.curve.get().values()).hasSize(3);
        assertThat(presenter.curve.get().lines().getFirst().points().getFirst().x())
                .isBetween(0.0, 0.01);
        presenter.only.set(true);
        assertThat(presenter.rows).hasSize(3).allMatch(row -> row.measure().kind() == MeasureKind.PULSE);
        presenter.chosen.set(Series.of(MeasureKind.PRESSURE, ""));
        assertThat(presenter.curve.get().lines()).hasSize(2);
        assertThat(presenter.rows).hasSize(2);
    }

    @Test
    void allValuesArePaged() {
        for (int i = 0; i < 25; i++) {
            room.clock.forward(Duration.ofMinutes(1));
            room.measures.record(
                    Room.HER, List.of(new Entry(Room.NOW.plusMinutes(i), MeasureKind.PULSE, Amounts.of("72"), "", "")));
        }
        presenter.load();
        assertThat(presenter.rows).hasSize(20);
        presenter.paging.next();
        assertThat(presenter.rows).hasSize(5);
    }

    @Test
    void aWrongValueIsWithdrawnAndTypedAgain() {
        Measure wrong =
                room.type(Room.HER, "hier 18h30 plaie 30x2 talon (rouge)").getFirst();
        presenter.load();
        List<String> refused = new ArrayList<>();
        presenter.withdraw(wrong, "", () -> {}, refusal -> refused.add(refusal.sentence()));
        assertThat(refused).hasSize(1);
        presenter.withdraw(wrong, "erreur de saisie", () -> refused.add("done"), refusal -> {});
        assertThat(refused).contains("done");
        assertThat(presenter.last).isEmpty();
        typing.typed.set(QuickMeasures.retyped(wrong).replace("30x2", "3x2"));
        typing.save();
        Measure right = presenter.last.getFirst().measure();
        assertThat(right.takenAt()).isEqualTo(wrong.takenAt());
        assertThat(right.detail()).isEqualTo("talon");
        assertThat(right.note()).isEqualTo("rouge");
        assertThat(presenter.rows).hasSize(2);
    }

    @Test
    void aScaleIsKeptWithItsAnswers() {
        ScalePresenter scale = new ScalePresenter(
                Room.HER, Scale.MNA, Optional.of(new BigDecimal("20.3")), room.measures, desk, presenter::load);
        assertThat(scale.answers.get().given()).containsEntry(ScaleItem.BODY_MASS, ScaleAnswer.BODY_MASS_1);
        scale.save();
        assertThat(scale.refusal.get()).isNotNull();
        assertThat(scale.refusal.get().field()).contains("APPETITE");
        scale.answer(ScaleItem.APPETITE, ScaleAnswer.APPETITE_1);
        scale.answer(ScaleItem.WEIGHT_LOSS, ScaleAnswer.WEIGHT_LOSS_2);
        scale.answer(ScaleItem.WALKING, ScaleAnswer.WALKING_1);
        scale.answer(ScaleItem.ILLNESS, ScaleAnswer.ILLNESS_2);
        assertThat(scale.result.get()).contains("une réponse");
        scale.answer(ScaleItem.MIND, ScaleAnswer.MIND_2);
        assertThat(plain(scale.result.get())).isEqualTo("MNA-SF : 9/14 · risque de dénutrition");
        scale.save();
        Measure kept = presenter.last.getFirst().measure();
        assertThat(ScaleAnswers.read(Scale.MNA, kept.detail()).result()).contains(9);
        assertThat(presenter.last.getFirst().state().tone()).isEqualTo(Tone.WARNING);
    }

    @Test
    void limitsAreTypedAndUndone() {
        ThresholdsPresenter form = new ThresholdsPresenter(Room.HER, Map.of(), room.measures, desk, presenter::load);
        ThresholdsPresenter.Line pressure = form.lines.getFirst();
        pressure.low().set("abc");
        form.save();
        assertThat(form.refusal.get().field()).contains("PRESSURE-low");
        pressure.low().set("150");
        pressure.high().set("100");
        form.save();
        assertThat(form.refusal.get().field()).contains("PRESSURE-high");
        pressure.low().set("");
        pressure.high().set("150");
        form.lines.get(1).high().set("90");
        form.save();
        assertThat(form.refusal.get()).isNull();
        Threshold kept = room.measures.thresholds(Room.HER).get(MeasureKind.PRESSURE);
        assertThat(kept.second().high()).contains(new BigDecimal("90.00"));
        notices.undo();
        assertThat(room.measures.thresholds(Room.HER)).isEmpty();
    }
}
