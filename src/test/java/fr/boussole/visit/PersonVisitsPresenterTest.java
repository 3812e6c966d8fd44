package fr.boussole.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonVisitsPresenterTest {
    @TempDir
    Path folder;

    @Test
    void visitsArePagedNewestFirstWithWhatTheMonthsHeld() {
        try (Room room = new Room(folder)) {
            for (int i = 0; i < 20; i++) {
                room.visits.record(Samples.visit(i + 1, 1 + i % 2, 7, Room.TODAY.minusDays(i), "08:10", "08:35"));
            }
            room.visits.cancel(room.visits.byId(new VisitId(1)).orElseThrow());
            room.invoiced(2, "HB-2026-0001");
            PersonVisitsPresenter presenter = new PersonVisitsPresenter(
                    new PatientId(7),
                    room.visits,
                    room.team,
                    new Desk(Background.direct(), new FakeDialogs(), new FakeNotices(), room.clock));
            presenter.load();
            assertThat(presenter.rows).hasSize(15);
            assertThat(presenter.rows.getFirst().day()).isEqualTo("21/11/2026");
            assertThat(presenter.rows.getFirst().state()).isEqualTo("Annulée");
            assertThat(presenter.rows.get(1).state()).isEqualTo("Facturée · HB-2026-0001");
            assertThat(presenter.rows.get(1).member()).isEqualTo("Anne-Sophie Le Guennec-d'Orée");
            assertThat(presenter.totals.get().replace('\u00a0', ' ').replace('\u202f', ' '))
                    .isEqualTo("novembre 2026 : 19 visites, 7 h 55");
            presenter.paging.next();
            assertThat(presenter.rows).hasSize(5);
        }
    }
}
