package fr.boussole.circle;

import static fr.boussole.testing.Conformance.assertConforms;
import static fr.boussole.testing.Conformance.pages;
import static fr.boussole.testing.Conformance.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CirclePdfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private byte[] written(int near, int far, String name) throws IOException {
        try (House house = new House(folder).filled(near, far)) {
            byte[] pdf = new CirclePdf().write(house.circle.around(House.ANE), "Cabinet des Tilleuls", TODAY);
            assertThat(new CirclePdf().write(house.circle.around(House.ANE), "Cabinet des Tilleuls", TODAY))
                    .isEqualTo(pdf);
            Files.createDirectories(Path.of("target/pdf"));
            Files.write(Path.of("target/pdf", name + ".pdf"), pdf);
            return pdf;
        }
    }

    @Test
    void aUsualCircleIsOnePageWithEverybodyTwice() throws Exception {
        byte[] pdf = written(4, 6, "circle");
        assertConforms(pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        String text = text(pdf).replace('\u00a0', ' ');
        assertThat(text.split("Sylvie Garrec 2", -1))
                .as("on the map and in the table")
                .hasSize(3);
        assertThat(text)
                .contains("Entourage")
                .contains("née le 01/01/1950")
                .contains("Dr Yassine Belkhadra")
                .contains("appel 1 · confiance")
                .contains("Marie-Ange Maëstracci-Poli de La Rochefoucauld-Montbel 3".substring(0, 24));
    }

    @Test
    void thirtyPeopleConform() throws Exception {
        byte[] pdf = written(15, 14, "circle-many");
        assertConforms(pdf);
        assertThat(pages(pdf)).isLessThanOrEqualTo(3);
        assertThat(text(pdf)).contains("Yann Le Bihan 29");
    }

    @Test
    void oneAloneConforms() throws Exception {
        assertConforms(written(0, 0, "circle-doctor"));
        try (House house = new House(folder.resolve("other"))) {
            byte[] pdf = new CirclePdf().write(house.circle.around(House.BOB), "", TODAY);
            assertThat(text(pdf)).contains("Personne n'est encore");
        }
    }
}
