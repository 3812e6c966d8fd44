package fr.boussole.shell;

import fr.boussole.billing.Tariff;
import fr.boussole.billing.Tariffs;
import fr.boussole.intake.Intake;
import fr.boussole.intake.IntakeFolder;
import fr.boussole.intake.Report;
import fr.boussole.platform.Progress;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.security.Founding;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.RecoveryKey;
import fr.boussole.security.Restoring;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.Team;
import fr.boussole.wiring.Services;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** Makes a practice where there is none: a new one, or one read from a folder of CSV. Belongs in the background. */
final class Founder {
    private final PracticeFolder folder;
    private final Founding founding;
    private final Restoring restoring;
    private final Clock clock;

    Founder(PracticeFolder folder, Founding founding, Restoring restoring, Clock clock) {
        this.folder = folder;
        this.founding = founding;
        this.restoring = restoring;
        this.clock = clock;
    }

    /** Where the practice will lie, as one reads it. */
    String place() {
        return folder.root().toString();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A backup becomes the practice of this window. */
    void restore(Path archive) {
        restoring.restore(archive, folder);
    }

    /**
     * @param first makes the first member of the key she is given
     * @param rate euros an hour, from the first day of this year on
     */
    RecoveryKey found(Practice practice, Function<MemberId, Member> first, String password, BigDecimal rate) {
        String code = first.apply(new MemberId(0)).code();
        return founding.found(folder, code, password, open -> {
            Team team = team(open);
            team.savePractice(practice);
            team.add(first.apply(team.nextId()));
            Tariffs tariffs = new Tariffs(open.database(), open.journal(), open.session());
            LocalDate from = LocalDate.now(clock).withDayOfYear(1);
            tariffs.add(new Tariff(from, rate, tariffs.leaflet(from).mention()));
        });
    }

    /** What the folder holds and what is wrong with it; writes nothing. */
    Report read(Path csv, Progress progress) {
        return new Intake(clock).read(IntakeFolder.at(csv), progress);
    }

    /** @param code of a member in the folder who may administrate */
    RecoveryKey take(IntakeFolder csv, String code, String password, Progress progress) {
        return founding.found(folder, code, password, open -> {
            Intake.Rooms rooms = new Services(open, clock).intake();
            new Intake(clock).apply(csv, rooms, progress);
        });
    }

    private static Team team(OpenPractice open) {
        return new Team(open.database(), open.journal(), open.session()::require);
    }
}
