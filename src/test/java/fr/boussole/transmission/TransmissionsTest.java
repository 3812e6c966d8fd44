package fr.boussole.transmission;

import static fr.boussole.transmission.NursesRoom.AL;
import static fr.boussole.transmission.NursesRoom.HB;
import static fr.boussole.transmission.NursesRoom.HER;
import static fr.boussole.transmission.NursesRoom.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.boussole.platform.Refusal;
import fr.boussole.transmission.Transmission.Content;
import fr.boussole.transmission.Transmission.Dar;
import fr.boussole.transmission.Transmission.Overview;
import fr.boussole.transmission.TransmissionFilter.Standing;
import fr.boussole.transmission.Transmissions.Past;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.exceptions.PersistenceException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing, adding, closing, finding: on a real file. */
class TransmissionsTest {
    @TempDir
    Path folder;

    NursesRoom room;
    Transmissions transmissions;

    @BeforeEach
    void open() {
        room = new NursesRoom(folder);
        transmissions = room.transmissions;
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void oneComesBackWholeWithWhoAndWhen() {
        Content content = Content.focus("Peau", "2 × 1,5 cm, propre.", "Pansement refait.", "Essaiera seul.", true);
        TransmissionId id = transmissions.write(HER, content);
        Told told = room.told(id);
        assertThat(told.transmission())
                .isEqualTo(new Transmission(
                        id,
                        HER,
                        HB,
                        room.clock.instant(),
                        content,
                        new Transmission.State(Optional.empty(), 1, room.clock.instant(), 1)));
        assertThat(told.addenda()).isEmpty();
        assertThat(told.readers()).isEmpty();
        assertThat(told.unread()).isFalse();
        assertThat(room.session.noted).containsExactly("CREATE transmission " + id.value());
        assertThat(told + "" + content + told.transmission())
                .doesNotContain("Peau")
                .doesNotContain("propre");
    }

    @Test
    void aMacroTargetHasFiveHeadingsAndItsOwnName() {
        Overview overview = new Overview("Ulcère", "Compression", "Lasse", "Seule, 2e étage", "Marche avec canne");
        TransmissionId id = transmissions.write(
                HER,
                new Content(TransmissionKind.ENTRY, "ignored", new Dar("", "Passage quotidien", ""), overview, false));
        Content kept = room.told(id).transmission().content();
        assertThat(kept.target()).isEqualTo("Macrocible d'entrée");
        assertThat(kept.overview()).isEqualTo(overview);
        assertThat(kept.dar().actions()).isEqualTo("Passage quotidien");
        assertThat(transmissions.targets(HER, "macro", 5)).isEmpty();
        assertThat(transmissions.targetsOf(HER)).containsExactly("Macrocible d'entrée");
    }

    @ParameterizedTest
    @CsvSource({
        "FOCUS, '  ', Rougeur, target",
        "FOCUS, Peau, '  ', data",
        "ENTRY, '', '', illness",
        "FOCUS, long, Rougeur, target",
        "FOCUS, Peau, long, data"
    })
    void whatIsMissingOrTooLongIsSaidAtItsField(TransmissionKind kind, String target, String data, String field) {
        Content content = new Content(
                kind,
                target.equals("long") ? "x".repeat(121) : target,
                new Dar(data.equals("long") ? "x".repeat(2001) : data, "", ""),
                Overview.NONE,
                false);
        assertThat(refusal(() -> transmissions.write(HER, content)).field()).hasValue(field);
        assertThat(transmissions.count(HER, TransmissionFilter.ALL)).isZero();
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatIsWritten() {
        TransmissionId id = room.written(HB, "Peau", "Rougeur");
        room.added(AL, id, "Disparue.");
        Tampering tampering = room.database.mapper(Tampering.class);
        for (ThrowingCallable forbidden : List.<ThrowingCallable>of(
                tampering::rewrite, tampering::drop, tampering::rewriteAddendum, tampering::dropAddendum)) {
            assertThatThrownBy(forbidden).isInstanceOf(PersistenceException.class);
        }
        assertThat(room.told(id).transmission().content().dar().data()).isEqualTo("Rougeur");
    }

    interface Tampering {
        @Update("UPDATE transmission SET data = 'autre'")
        int rewrite();

        @Delete("DELETE FROM transmission")
        int drop();

        @Update("UPDATE transmission_addendum SET words = 'autre'")
        int rewriteAddendum();

        @Delete("DELETE FROM transmission_addendum")
        int dropAddendum();
    }

    @Test
    void anAddendumStandsBelowWithItsAuthorAndBringsItUp() {
        TransmissionId first = room.written(HB, "Peau", "Rougeur");
        TransmissionId second = room.written(HB, "Douleur", "EN 2/10");
        assertThat(room.targets(TransmissionFilter.ALL)).containsExactly("Douleur", "Peau");
        room.added(AL, first, "  Disparue. ");
        assertThat(room.told(first).addenda())
                .containsExactly(new Addendum(first, AL, room.clock.instant(), "Disparue."));
        assertThat(room.told(second).addenda()).isEmpty();
        assertThat(room.targets(TransmissionFilter.ALL)).containsExactly("Peau", "Douleur");
        assertThat(refusal(() -> transmissions.add(first, " ")).field()).hasValue("words");
        assertThat(refusal(() -> transmissions.add(new TransmissionId(99), "x")).sentence())
                .contains("n'existe plus");
    }

    @Test
    void closingNotesWhoAndWhenAndTwoCannotCloseTheSame() {
        TransmissionId id = room.written(HB, "Peau", "Rougeur");
        room.signIn(AL);
        transmissions.close(id, 1);
        assertThat(room.told(id).transmission().state().closing())
                .hasValue(new Transmission.Closing(room.clock.instant(), AL));
        assertThat(refusal(() -> transmissions.close(id, 1)).sentence()).contains("entre-temps");
        assertThat(refusal(() -> transmissions.reopen(id, 1)).sentence()).contains("entre-temps");
        transmissions.reopen(id, 2);
        assertThat(room.told(id).transmission().open()).isTrue();
        assertThat(room.history.of(HER, 0, 10))
                .extracting(change -> change.field() + " " + change.before() + " " + change.after())
                .containsExactly("standing close ouverte", "standing ouverte close");
    }

    @Test
    void whoJustWroteItMayTakeItBackUntilSomebodyHasReadIt() {
        TransmissionId slip = room.written(HB, "Pau", "Erreur");
        TransmissionId read = room.written(HB, "Peau", "Rougeur");
        TransmissionId followed = room.written(HB, "Peau", "Rougeur");
        room.signIn(AL);
        assertThat(refusal(() -> transmissions.withdraw(slip)).sentence()).contains("elle reste");
        room.unread.acknowledge(List.of(new UnreadTransmissions.Seen(read, 1)));
        room.added(AL, followed, "Vue aussi.");
        room.signIn(HB);
        transmissions.withdraw(slip);
        refusal(() -> transmissions.withdraw(slip));
        refusal(() -> transmissions.withdraw(read));
        refusal(() -> transmissions.withdraw(followed));
        assertThat(room.targets(TransmissionFilter.ALL)).containsExactly("Peau", "Peau");
        assertThat(transmissions.count(HER, TransmissionFilter.ALL)).isEqualTo(2);
        assertThat(transmissions.targets(HER, "pau", 5)).isEmpty();
        assertThat(transmissions.between(HER, NursesRoom.TODAY, NursesRoom.TODAY))
                .hasSize(2);
        TransmissionId late = room.written(HB, "Peau", "Rougeur");
        room.clock.forward(Duration.ofMinutes(16));
        refusal(() -> transmissions.withdraw(late));
    }

    @Test
    void urgentOpenOnesComeFirstAndFiltersAddUp() {
        TransmissionId urgent = room.written(HB, HER, Content.focus("Chute", "Au sol à 8 h", "", "", true));
        room.written(HB, "Peau", "Rougeur au talon");
        TransmissionId sore = room.written(HB, "peau ", "Plaie propre");
        room.added(AL, sore, "Bourgeonne, tulle gras");
        assertThat(room.targets(TransmissionFilter.ALL)).containsExactly("Chute", "peau", "Peau");
        transmissions.close(urgent, 1);
        assertThat(room.targets(TransmissionFilter.ALL)).containsExactly("peau", "Peau", "Chute");
        assertThat(room.targets(new TransmissionFilter(Standing.OPEN, "", ""))).containsExactly("peau", "Peau");
        assertThat(room.targets(new TransmissionFilter(Standing.CLOSED, "", "")))
                .containsExactly("Chute");
        assertThat(room.targets(new TransmissionFilter(Standing.ALL, "PEAU", "")))
                .hasSize(2);
        TransmissionFilter words = new TransmissionFilter(Standing.ALL, "Peau", "bourgeonné plaie talon");
        assertThat(room.targets(new TransmissionFilter(Standing.ALL, "Peau", "bourgeonne plaie")))
                .containsExactly("peau");
        assertThat(room.targets(words)).isEmpty();
        assertThat(room.targets(new TransmissionFilter(Standing.ALL, "", "100% _")))
                .isEmpty();
        assertThat(transmissions.count(HER, new TransmissionFilter(Standing.OPEN, "Peau", "talon")))
                .isEqualTo(1);
        assertThat(words.toString()).doesNotContain("plaie");
        assertThat(transmissions.of(HER, TransmissionFilter.ALL, 1, 1)).hasSize(1);
    }

    @Test
    void targetsAreOfferedHersFirstThenTheTeams() {
        room.written(HB, OTHER, Content.focus("Peau : escarre", "Stade 2", "", "", false));
        room.written(HB, OTHER, Content.focus("Peau : escarre", "Stade 2", "", "", false));
        room.written(HB, "Douleur à la peau", "EN 2");
        room.written(HB, OTHER, Content.focus("Sommeil", "Peu", "", "", false));
        assertThat(transmissions.targets(HER, "PEA", 5)).containsExactly("Douleur à la peau", "Peau : escarre");
        assertThat(transmissions.targets(OTHER, "pea", 5)).containsExactly("Peau : escarre", "Douleur à la peau");
        assertThat(transmissions.targets(OTHER, "", 1)).containsExactly("Peau : escarre");
        assertThat(transmissions.targetsOf(HER)).containsExactly("Douleur à la peau");
    }

    @Test
    void ofAJoinedFileTheyAreReadUnderTheKeptOne() {
        room.written(AL, OTHER, Content.focus("Sommeil", "Peu", "", "", false));
        room.database.mapper(Joining.class).join();
        assertThat(room.targets(TransmissionFilter.ALL)).containsExactly("Sommeil");
        assertThat(transmissions.targetsOf(HER)).containsExactly("Sommeil");
        assertThat(transmissions.newest(HER)).hasValue(NursesRoom.TODAY);
        assertThat(room.unread.list(5))
                .extracting(UnreadTransmissions.Unread::person)
                .containsExactly(HER);
        assertThat(transmissions.of(OTHER, TransmissionFilter.ALL, 0, 5)).isEmpty();
    }

    interface Joining {
        @Insert("UPDATE same_person SET kept = 7 WHERE id = 8")
        void join();
    }

    @Test
    void anImportIsOneTransactionAndOneNote() {
        List<Past> past = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            past.add(new Past(
                    HER,
                    AL,
                    Instant.parse("2025-01-01T08:00:00Z").plus(Duration.ofHours(i)),
                    Content.focus("Cible " + i % 3, "Vu " + i, "", "", false),
                    i % 2 == 0
                            ? Optional.of(new Transmission.Closing(Instant.parse("2026-01-01T08:00:00Z"), AL))
                            : Optional.empty()));
        }
        assertThat(transmissions.addAll(past)).isEqualTo(1500);
        assertThat(room.session.noted).containsExactly("IMPORT transmission 1500");
        assertThat(transmissions.count(HER, TransmissionFilter.OPEN)).isEqualTo(750);
        assertThat(transmissions.targetsOf(HER)).containsExactly("Cible 0", "Cible 1", "Cible 2");
        assertThat(transmissions.between(HER, NursesRoom.TODAY.minusYears(3), NursesRoom.TODAY))
                .hasSize(1500);
        past.set(1499, new Past(HER, AL, Instant.EPOCH, Content.focus("", "x", "", "", false), Optional.empty()));
        refusal(() -> transmissions.addAll(past));
        assertThat(transmissions.count(HER, TransmissionFilter.ALL)).isEqualTo(1500);
    }

    private static Refusal refusal(ThrowingCallable act) {
        return assertThatThrownBy(act).asInstanceOf(type(Refusal.class)).actual();
    }

    @Test
    void aTargetThatBearsAProblemsNameIsThatProblemAndAnyOtherIsFree() {
        TransmissionId skin = room.written(HB, OTHER, Content.focus("Peau", "Rouge au talon", "", "", false));
        TransmissionId typed = room.written(HB, OTHER, Content.focus("peau", "Moins rouge", "", "", false));
        room.written(HB, OTHER, Content.focus("Peau du chat", "Griffée", "", "", false));
        room.written(
                HB,
                OTHER,
                new Content(
                        TransmissionKind.ENTRY, "Peau", new Dar("", "Visite", ""), Transmission.Overview.NONE, false));
        assertThat(transmissions.of(OTHER, new TransmissionFilter(Standing.ALL, "Peau", ""), 0, 9))
                .extracting(Told::id)
                .containsExactlyInAnyOrder(skin, typed);
        assertThat(transmissions.count(OTHER, new TransmissionFilter(Standing.ALL, "PEAU", "")))
                .isEqualTo(2);
        assertThat(new TransmissionRecords(transmissions, room.team, room.clock)
                        .extracts(OTHER)
                        .getFirst()
                        .rows())
                .extracting(List::getLast)
                .containsExactly("26", "26", "", "");
    }
}
