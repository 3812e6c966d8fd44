package fr.boussole.handover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Background;
import fr.boussole.team.Right;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverPresenterTest {
    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();

    @Test
    void monthsAreSeenWrittenVerifiedAndRemembered() throws Exception {
        try (SampleHandover sample = new SampleHandover(folder)) {
            HandoverPresenter presenter = presenter(sample);
            presenter.shown();
            assertThat(presenter.from.get()).isEqualTo(YearMonth.of(2026, 8));
            assertThat(presenter.history).isEmpty();
            int people = presenter.preview().get().figures().patients();
            assertThat(people).isGreaterThan(100);

            presenter.from.set(YearMonth.of(2026, 11));
            assertThat(presenter.to.get()).as("the last follows the first").isEqualTo(YearMonth.of(2026, 11));
            assertThat(presenter.preview().get().unbilled()).containsExactly(YearMonth.of(2026, 11));
            presenter.from.set(YearMonth.of(2026, 8));
            presenter.to.set(YearMonth.of(2026, 10));

            presenter.write();
            assertThat(presenter.history).as("she closed the chooser").isEmpty();
            Path file = folder.resolve("t.zip");
            dialogs.chosen = Optional.of(file);
            presenter.write();
            assertThat(dialogs.suggestedName).isEqualTo("transmission-2026-08-2026-10.zip");
            assertThat(notices.said).singleElement().asString().contains("t.zip");
            assertThat(presenter.progress().get()).isNull();
            assertThat(presenter.history)
                    .singleElement()
                    .matches(past -> past.holds().startsWith(people + " personnes"));
            assertThat(presenter.history.getFirst().made()).contains("H. Béranger");

            presenter.verify();
            assertThat(presenter.checked().get().faults()).isEmpty();
            Map<String, byte[]> spoiled = new LinkedHashMap<>(Zips.entries(file));
            spoiled.put("visits.csv", "spoiled".getBytes(StandardCharsets.UTF_8));
            Zips.write(file, spoiled);
            presenter.verify();
            assertThat(presenter.checked().get().faults()).anyMatch(fault -> fault.startsWith("visits.csv, ligne 1"));

            dialogs.chosen = Optional.of(folder.resolve("missing").resolve("t.zip"));
            presenter.write();
            assertThat(presenter.refusal().get()).contains("missing");
            assertThat(dialogs.failures).isEmpty();
            sample.session.rights.remove(Right.BILLING);
            presenter.shown();
            assertThat(presenter.refusal().get()).isNotEmpty();
            assertThat(Files.exists(folder.resolve("missing"))).isFalse();
        }
    }

    private HandoverPresenter presenter(SampleHandover sample) {
        return new HandoverPresenter(
                sample.handovers, sample.team, Background.direct(), dialogs, notices, SampleHandover.CLOCK);
    }
}
