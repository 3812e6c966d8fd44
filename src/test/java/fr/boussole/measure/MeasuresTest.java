package fr.boussole.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.Refusal;
import fr.boussole.team.MemberId;
import fr.boussole.team.Right;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
    @TempDir
    Path folder;

    Room room;

    @BeforeEach
    void open() {
        room = new Room(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatWasTypedComesBackWhole() {
        List<Measure> written = room.type(Room.HER, "12,5/8 (assise) plaie 3x2x0,5 talon hier 18h30 INR 2,4");
        assertThat(room.measures.of(Room.HER, Optional.empty(), 0, 10)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(written.getFirst().note()).isEqualTo("assise");
        assertThat(written.get(1).amounts().third()).contains(new BigDecimal("0.50"));
        assertThat(written.get(1).detail()).isEqualTo("talon");
        assertThat(room.measures.of(Room.HER, Optional.of(MeasureKind.INR), 0, 10))
                .containsExactly(written.get(2));
        assertThat(room.measures.count(Room.HER, Optional.empty())).isEqualTo(3);
        assertThat(room.measures.count(Room.HER, Optional.of(MeasureKind.WOUND)))
                .isEqualTo(1);
        assertThat(room.measures.of(Room.OTHER, Optional.empty(), 0, 10)).isEmpty();
        assertThat(room.measures.lastTaken(Room.HER)).contains(LocalDateTime.of(2026, 11, 20, 18, 30));
        assertThat(room.measures.lastTaken(Room.OTHER)).isEmpty();
        assertThat(room.session.noted)
                .filteredOn(
                        "CREATE measure %d".formatted(written.getFirst().id().value())::equals)
                .hasSize(1);
    }

    @Test
    void allOfALineOrNothing() {
        List<Entry> entries = List.of(
                new Entry(Room.NOW, MeasureKind.PULSE, Amounts.of("72"), "", ""),
                new Entry(Room.NOW.plusHours(1), MeasureKind.PULSE, Amounts.of("80"), "", ""));
        assertThatThrownBy(() -> room.measures.record(Room.HER, entries)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.measures.record(
                        Room.HER, List.of(new Entry(Room.NOW, MeasureKind.PAIN, Amounts.of("12"), "", ""))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Douleur");
        assertThat(room.measures.count(Room.HER, Optional.empty())).isZero();
    }

    @Test
    void aWrongOneIsWithdrawnWithItsReasonAndMayComeBack() {
        Measure wrong = room.type(Room.HER, "p 7").getFirst();
        Measure right = room.type(Room.HER, "p 71").getFirst();
        assertThatThrownBy(() -> room.measures.withdraw(wrong, "  "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("why"));
        Measure gone = room.measures.withdraw(wrong, "erreur de saisie");
        assertThat(room.measures.of(Room.HER, Optional.empty(), 0, 10)).containsExactlyInAnyOrder(gone, right);
        assertThat(room.measures.between(Room.HER, Room.TODAY, Room.TODAY)).containsExactly(right);
        assertThat(room.measures.newest(Room.HER, 5).getFirst().values()).containsExactly(right);
        assertThatThrownBy(() -> room.measures.withdraw(wrong, "encore")).hasMessageContaining("entre-temps");
        assertThat(room.history.of(Room.HER, 0, 10))
                .extracting(FieldHistory.Change::field)
                .containsExactlyInAnyOrder("withdrawn.at", "withdrawn.why");
        Measure back = room.measures.restore(gone);
        assertThat(back.stands()).isTrue();
        assertThat(room.measures.between(Room.HER, Room.TODAY, Room.TODAY)).contains(back);
    }

    @Test
    void theNewestOfEachCurveWoundsByTheirPlace() {
        room.type(Room.HER, "le 1/11 8h plaie 4x3 Talon");
        room.type(Room.HER, "le 8/11 8h plaie 3x3 talon p 70");
        room.type(Room.HER, "le 15/11 8h plaie 3x2 talon plaie 1x1 coude p 72");
        room.type(Room.HER, "8h p 74");
        List<Measures.Recent> newest = room.measures.newest(Room.HER, 2);
        assertThat(newest).hasSize(3);
        assertThat(newest.getFirst().series().kind()).isEqualTo(MeasureKind.PULSE);
        assertThat(newest.getFirst().values())
                .extracting(one -> one.amounts().first().intValue())
                .containsExactly(72, 74);
        assertThat(newest)
                .filteredOn(one -> one.series().place().equals("talon"))
                .singleElement()
                .satisfies(heel -> assertThat(heel.values()).hasSize(2));
    }

    @Test
    void joinedFilesAreReadTogether() {
        room.type(Room.OTHER, "p 70");
        room.measures.saveThresholds(Room.OTHER, Map.of(), Map.of(MeasureKind.PULSE, pulse("50", "100")));
        room.join(Room.HER, Room.OTHER);
        room.type(Room.HER, "p 72");
        assertThat(room.measures.count(Room.HER, Optional.empty())).isEqualTo(2);
        assertThat(room.measures.newest(Room.HER, 5).getFirst().values()).hasSize(2);
        Map<MeasureKind, Threshold> read = room.measures.thresholds(Room.HER);
        assertThat(read).containsOnlyKeys(MeasureKind.PULSE);
        room.measures.saveThresholds(Room.HER, read, Map.of());
        assertThat(room.measures.thresholds(Room.HER)).isEmpty();
    }

    @Test
    void limitsAreKeptAndTheirHistoryToo() {
        Map<MeasureKind, Threshold> wanted = Map.of(
                MeasureKind.PULSE,
                pulse("50", "100"),
                MeasureKind.PRESSURE,
                new Threshold(
                        MeasureKind.PRESSURE,
                        new Threshold.Bounds(Optional.of(new BigDecimal("100")), Optional.of(new BigDecimal("150"))),
                        new Threshold.Bounds(Optional.empty(), Optional.of(new BigDecimal("90")))));
        room.measures.saveThresholds(Room.HER, Map.of(), wanted);
        assertThat(room.measures.thresholds(Room.HER)).isEqualTo(wanted);
        assertThat(wanted.get(MeasureKind.PRESSURE).side(Amounts.of("140", "95")))
                .isEqualTo(Threshold.Side.ABOVE);
        assertThat(wanted.get(MeasureKind.PRESSURE).side(Amounts.of("150", "90")))
                .isEqualTo(Threshold.Side.WITHIN);
        assertThatThrownBy(() -> room.measures.saveThresholds(Room.HER, Map.of(), Map.of()))
                .hasMessageContaining("entre-temps");
        assertThat(room.history.of(Room.HER, 0, 10))
                .extracting(FieldHistory.Change::field)
                .contains("bounds.low", "bounds.high", "second.high");
        assertThat(room.session.noted).contains("UPDATE measure_threshold 7");
    }

    @Test
    void manyAtOnce() {
        List<MeasureId> ids = room.measures.nextIds(2500);
        List<Measure> many = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            many.add(new Measure(
                    ids.get(i),
                    Room.HER,
                    new MemberId(2),
                    Room.NOW.minusHours(i),
                    i % 2 == 0 ? MeasureKind.PULSE : MeasureKind.PRESSURE,
                    i % 2 == 0 ? Amounts.of("72") : Amounts.of("120", "80"),
                    "",
                    "",
                    i == 3 ? new Measure.Withdrawal(Optional.of(Room.NOW), "erreur") : Measure.Withdrawal.NONE,
                    1));
        }
        assertThat(room.measures.addAll(many)).isEqualTo(2500);
        assertThat(room.measures.of(Room.HER, Optional.empty(), 0, 5)).isEqualTo(many.subList(0, 5));
        assertThat(room.session.noted).containsOnlyOnce("IMPORT measure 2500");
        room.session.rights.remove(Right.ADMIN);
        assertThatThrownBy(() -> room.measures.addAll(many)).isInstanceOf(Refusal.class);
    }

    private static Threshold pulse(String low, String high) {
        return new Threshold(
                MeasureKind.PULSE,
                new Threshold.Bounds(Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high))),
                Threshold.Bounds.NONE);
    }
}
