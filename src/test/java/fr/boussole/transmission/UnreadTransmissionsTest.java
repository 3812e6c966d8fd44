package fr.boussole.transmission;

import static fr.boussole.transmission.NursesRoom.AL;
import static fr.boussole.transmission.NursesRoom.HB;
import static fr.boussole.transmission.NursesRoom.HER;
import static fr.boussole.transmission.NursesRoom.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.transmission.Transmission.Content;
import fr.boussole.transmission.Transmissions.Past;
import fr.boussole.transmission.UnreadTransmissions.Seen;
import fr.boussole.transmission.UnreadTransmissions.Unread;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each of several members still has to read. */
class UnreadTransmissionsTest {
    @TempDir
    Path folder;

    NursesRoom room;
    UnreadTransmissions unread;

    @BeforeEach
    void open() {
        room = new NursesRoom(folder);
        unread = room.unread;
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatAnotherWroteWaitsUntilIsaidRead() {
        TransmissionId id = room.written(AL, "Peau", "Rougeur");
        assertThat(unread.list(10)).singleElement().satisfies(one -> {
            assertThat(one.seen()).isEqualTo(new Seen(id, 1));
            assertThat(one.person()).isEqualTo(HER);
            assertThat(one.author()).isEqualTo(AL);
            assertThat(one.target()).isEqualTo("Peau");
            assertThat(one.words()).isEqualTo("Rougeur");
            assertThat(one.toString()).doesNotContain("Peau");
        });
        assertThat(room.told(id).unread()).isTrue();
        unread.acknowledge(List.of(new Seen(id, 1)));
        assertThat(unread.count()).isZero();
        assertThat(room.told(id).unread()).isFalse();
        assertThat(room.told(id).readers()).containsExactly(new Told.Reader(HB, room.clock.instant()));
        unread.forget(List.of(new Seen(id, 1)));
        assertThat(unread.count()).isEqualTo(1);
        room.signIn(AL);
        assertThat(unread.list(10)).isEmpty();
    }

    @Test
    void anAddendumMakesItUnreadForAllButItsAuthor() {
        TransmissionId id = room.written(AL, "Peau", "Rougeur");
        unread.acknowledge(List.of(new Seen(id, 1)));
        room.added(HB, id, "Disparue.");
        assertThat(unread.count()).isZero();
        room.signIn(AL);
        assertThat(unread.list(10)).extracting(Unread::words).containsExactly("Disparue.");
        assertThat(room.told(id).readers()).as("nobody has read all of it").isEmpty();
    }

    @Test
    void whatCameWhileSheReadStaysUnread() {
        TransmissionId id = room.written(AL, "Peau", "Rougeur");
        Seen seen = unread.list(1).getFirst().seen();
        room.added(AL, id, "Et chaude.");
        unread.acknowledge(List.of(seen));
        assertThat(unread.list(10)).extracting(Unread::words).containsExactly("Et chaude.");
        unread.acknowledge(List.of(new Seen(id, 2)));
        unread.acknowledge(List.of(seen));
        assertThat(unread.count()).as("an older « Lu » takes nothing back").isZero();
    }

    @Test
    void everyMemberHasHerOwn() {
        room.written(AL, "Peau", "Rougeur");
        room.written(HB, "Douleur", "EN 2/10");
        assertThat(unread.list(10)).extracting(Unread::target).containsExactly("Peau");
        room.signIn(AL);
        assertThat(unread.list(10)).extracting(Unread::target).containsExactly("Douleur");
        room.signIn(NEW);
        assertThat(unread.acknowledgeAll()).hasSize(2);
        assertThat(unread.count()).isZero();
        room.signIn(AL);
        assertThat(unread.count()).isEqualTo(1);
    }

    @Test
    void whoJoinsLaterIsNotAskedToReadThePast() {
        room.clock.forward(Duration.ofDays(-3));
        room.written(AL, "Peau", "Rougeur");
        room.clock.forward(Duration.ofDays(3));
        room.written(AL, "Douleur", "EN 2/10");
        room.signIn(NEW);
        assertThat(unread.list(10)).extracting(Unread::target).containsExactly("Douleur");
        room.signIn(HB);
        assertThat(unread.list(10)).extracting(Unread::target).containsExactly("Douleur", "Peau");
        room.clock.forward(UnreadTransmissions.HORIZON.minusDays(1));
        assertThat(unread.list(10))
                .as("older than a month")
                .extracting(Unread::target)
                .containsExactly("Douleur");
    }

    @Test
    void anImportIsThePastButForItsLastDay() {
        List<Past> past = IntStream.range(0, 1000)
                .mapToObj(i -> new Past(
                        HER,
                        AL,
                        room.clock.instant().minus(Duration.ofHours(7L * i)),
                        Content.focus("Cible", "Vu " + i, "", "", false),
                        Optional.empty()))
                .toList();
        room.transmissions.addAll(past);
        assertThat(unread.list(10)).extracting(Unread::words).containsExactly("Vu 0", "Vu 1", "Vu 2", "Vu 3");
        TransmissionId old = room.transmissions
                .of(HER, TransmissionFilter.ALL, 500, 1)
                .getFirst()
                .id();
        room.added(AL, old, "Revu.");
        assertThat(unread.list(1)).extracting(Unread::words).containsExactly("Revu.");
    }

    @Test
    void urgentOpenOnesComeFirst() {
        TransmissionId urgent = room.written(AL, HER, Content.focus("Chute", "Au sol", "", "", true));
        room.written(AL, "Peau", "Rougeur");
        assertThat(unread.list(10)).extracting(Unread::target).containsExactly("Chute", "Peau");
        assertThat(unread.list(1)).extracting(Unread::urgent).containsExactly(true);
        room.transmissions.close(urgent, 1);
        assertThat(unread.list(10)).extracting(Unread::target).containsExactly("Peau", "Chute");
    }

    @Test
    void theFirstWordsOfAMacroTargetAreItsFirstHeading() {
        room.written(
                AL,
                HER,
                new Content(
                        TransmissionKind.EXIT,
                        "",
                        new Transmission.Dar("", "", ""),
                        new Transmission.Overview("", "", "Contente de rentrer", "", ""),
                        false));
        assertThat(unread.list(10)).extracting(Unread::words).containsExactly("Contente de rentrer");
    }
}
