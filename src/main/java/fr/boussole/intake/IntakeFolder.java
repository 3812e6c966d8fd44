package fr.boussole.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where {@code practice.json}, {@code members.csv}, {@code patients.csv} and {@code visits.csv} lie. */
public interface IntakeFolder {
    /** Last day of the fictitious practice. */
    LocalDate SAMPLE_ENDS = LocalDate.of(2026, 10, 31);

    String PRACTICE = "practice.json";
    String MEMBERS = "members.csv";
    String PATIENTS = "patients.csv";
    String VISITS = "visits.csv";

    boolean has(String file);

    /** From its beginning, at each call. */
    InputStream open(String file) throws IOException;

    /** Days by which every date but birth dates is moved on. */
    default long daysLater() {
        return 0;
    }

    static IntakeFolder at(Path folder) {
        return new IntakeFolder() {
            @Override
            public boolean has(String file) {
                return Files.isRegularFile(folder.resolve(file));
            }

            @Override
            public InputStream open(String file) throws IOException {
                return Files.newInputStream(folder.resolve(file));
            }
        };
    }

    /** The fictitious practice shipped with the program. */
    static IntakeFolder sample() {
        return new IntakeFolder() {
            @Override
            public boolean has(String file) {
                return IntakeFolder.class.getResource("/sample-data/" + file) != null;
            }

            @Override
            public InputStream open(String file) throws IOException {
                InputStream in = IntakeFolder.class.getResourceAsStream("/sample-data/" + file);
                if (in == null) {
                    throw new FileNotFoundException(file);
                }
                return in;
            }
        };
    }

    /** The sample with its dates moved so that {@code day} is its last. */
    static IntakeFolder sampleUntil(LocalDate day) {
        return sample().movedBy(ChronoUnit.DAYS.between(SAMPLE_ENDS, day));
    }

    /** The same, later. */
    default IntakeFolder movedBy(long days) {
        IntakeFolder here = this;
        return new IntakeFolder() {
            @Override
            public boolean has(String file) {
                return here.has(file);
            }

            @Override
            public InputStream open(String file) throws IOException {
                return here.open(file);
            }

            @Override
            public long daysLater() {
                return here.daysLater() + days;
            }
        };
    }
}
