package fr.boussole.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Background;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import javafx.beans.value.ObservableValue;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice's own settings on a real database. */
class PracticePresentersTest {
    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final TestSession session = new TestSession();
    private final List<String> told = new ArrayList<>();
    private Database database;
    private Team team;
    private PracticePresenter page;
    private LogoPresenter logo;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.savePractice(new Practice(
                "Cabinet des Essais",
                PracticeKind.CABINET,
                Address.NONE,
                new Practice.Reach("", ""),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                1));
        page = new PracticePresenter(team, now -> told.add(now.name()), Background.direct(), dialogs, notices);
        page.load();
        logo = new LogoPresenter(team, Background.direct(), dialogs, notices);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsTypedIsKeptAndCanBeTakenBack() {
        assertThat(page.draft.mentions.get()).contains("261, 4, 1° du CGI").contains("ÉQUILIBRES");
        assertThat(page.unsaved()).isFalse();
        page.draft.name.set("Cabinet des Tilleuls");
        page.draft.phone.set("06 12 34 56 78");
        page.draft.iban.set("FR76 3000 6000 0112 3456 7890 188");
        assertThat(page.unsaved()).isTrue();
        page.save();
        Practice kept = team.practice().orElseThrow();
        assertThat(kept.reach().phone()).isEqualTo("+33612345678");
        assertThat(kept.registration().account().iban()).isEqualTo("FR7630006000011234567890188");
        assertThat(kept.legalMentions()).contains("ÉQUILIBRES");
        assertThat(told).containsExactly("Cabinet des Tilleuls");
        assertThat(page.unsaved()).isFalse();
        notices.undo();
        assertThat(team.practice().orElseThrow().name()).isEqualTo("Cabinet des Essais");
        assertThat(page.draft.name.get()).isEqualTo("Cabinet des Essais");
    }

    @Test
    void whatCannotBeKeptIsSaidAtItsFieldAndADoubtfulNumberIsKept() {
        page.draft.name.set(" ");
        page.save();
        assertThat(field(page.refusal)).isEqualTo("name");
        page.draft.name.set("Cabinet");
        page.draft.finess.set("12345678901");
        page.save();
        assertThat(field(page.refusal)).isEqualTo("finess");
        page.draft.finess.set("350000001");
        page.draft.siret.set("12345678901234");
        assertThat(warning(Identifier.SIRET)).contains("Le numéro est gardé");
        page.save();
        assertThat(team.practice().orElseThrow().registration().siret()).isEqualTo("12345678901234");
    }

    @Test
    void anotherKindIsExplained() {
        assertThat(page.kindChanges.get()).isFalse();
        page.draft.kind.set(PracticeKind.STRUCTURE);
        assertThat(page.kindChanges.get()).isTrue();
        page.save();
        assertThat(page.kindChanges.get()).isFalse();
        assertThat(team.practice().orElseThrow().kind()).isEqualTo(PracticeKind.STRUCTURE);
    }

    @Test
    void aStaleSaveIsRefused() {
        Practice now = team.practice().orElseThrow();
        team.savePractice(now);
        page.draft.city.set("Saint-Aubin");
        page.save();
        assertThat(Objects.requireNonNull(page.refusal.get()).sentence()).contains("entre-temps");
        assertThat(page.draft.city.get()).isEqualTo("Saint-Aubin");
    }

    @Test
    void aLogoIsChosenShownRemovedAndTakenBack() throws Exception {
        byte[] picture = picture("png", 300, 100);
        choose(picture);
        assertThat(team.logo()).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(picture));
        assertThat(logo.image.get()).isPresent();
        logo.remove();
        assertThat(team.logo()).isEmpty();
        notices.undo();
        assertThat(team.logo()).isPresent();
        choose(picture("jpg", 200, 80));
        assertThat(logo.refusal.get()).isNull();
    }

    @Test
    void otherPicturesAreRefusedInWords() throws Exception {
        choose("GIF89a".getBytes(StandardCharsets.US_ASCII));
        assertThat(sentence()).contains("PNG ou JPEG");
        choose(picture("gif", 10, 10));
        assertThat(sentence()).contains("PNG ou JPEG");
        choose(Arrays.copyOf(picture("png", 300, 100), 60));
        assertThat(sentence()).contains("abîmée");
        choose(Arrays.copyOf(picture("png", 300, 100), Logo.MOST_BYTES + 1));
        assertThat(sentence()).contains("1\u00a0Mo");
        choose(unfolding());
        assertThat(sentence()).contains("millions");
        assertThat(team.logo()).isEmpty();
    }

    private void choose(byte[] bytes) throws IOException {
        Path file = folder.resolve("logo");
        Files.write(file, bytes);
        dialogs.chosen = Optional.of(file);
        logo.choose();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A few hundred bytes that say 50,000 × 50,000 in their head. */
    private static byte[] unfolding() throws IOException {
        byte[] png = picture("png", 10, 10);
        for (int at : new int[] {16, 20}) {
            png[at] = 0;
            png[at + 1] = 0;
            png[at + 2] = (byte) (50_000 >> 8);
            png[at + 3] = (byte) (50_000 & 0xff);
        }
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (crc.getValue() >> (24 - 8 * i));
        }
        return png;
    }

    private String sentence() {
        Refusal said = logo.refusal.get();
        return said == null ? "" : said.sentence();
    }

    private String warning(Identifier identifier) {
        return Objects.requireNonNull(page.warnings.get(identifier)).get();
    }

    private static String field(ObservableValue<@Nullable Refusal> refusal) {
        Refusal said = refusal.getValue();
        return said == null ? "nothing" : said.field().orElse("");
    }
}
