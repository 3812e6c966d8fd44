package fr.boussole.intake;

import fr.boussole.platform.Progress;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.security.Founding;
import fr.boussole.security.OpenPractice;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** The fictitious practice as a practice of its own, to look around in: its last day is today. */
public final class SamplePractice {
    private static final String ADMIN = "HB";

    private SamplePractice() {}

    /** With which to sign in; nobody else knows the password. */
    public record Key(String code, String password) {}

    /** @throws fr.boussole.platform.Refusal when the folder already holds something */
    public static Key found(
            PracticeFolder folder,
            Founding founding,
            Function<OpenPractice, Intake.Rooms> rooms,
            Clock clock,
            Progress progress) {
        String password = new BigInteger(160, new SecureRandom()).toString(36);
        IntakeFolder sample = IntakeFolder.sampleUntil(LocalDate.now(clock));
        founding.found(
                folder, ADMIN, password, practice -> new Intake(clock).apply(sample, rooms.apply(practice), progress));
        return new Key(ADMIN, password);
    }
}
