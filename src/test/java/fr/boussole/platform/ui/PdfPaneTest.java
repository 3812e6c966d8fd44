package fr.boussole.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.billing.InvoicePdf;
import fr.boussole.billing.SampleInvoices;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Screens;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class PdfPaneTest {
    private final List<String> printed = new ArrayList<>();
    private final FakeNotices notices = new FakeNotices();
    private PdfPane pane;
    private Scene scene;

    @Start
    void start(Stage stage) {
        pane = new PdfPane(
                Background.direct(), new FakeDialogs(), notices, file -> printed.add(file.name()), path -> {});
        scene = Screens.show(stage, pane, Theme.light());
    }

    @Test
    void anInvoiceIsReadPageByPageEnlargedAndPrinted(FxRobot robot) {
        assertThat(robot.lookup("#pdf-print").queryButton().isDisabled()).isTrue();
        Screens.shots(scene, "pdf-empty");
        Screens.onScreenThread(() -> {
            pane.show(new PdfFile("HB-2026-0184.pdf", InvoicePdf.write(SampleInvoices.invoice(60))));
            return true;
        });
        assertThat(robot.lookup("#pdf-page").queryAs(Label.class).getText()).isEqualTo("Page 1 sur 2");
        Screens.shots(scene, "pdf-page");
        double before = picture(robot).getFitWidth();
        robot.clickOn("#pdf-zoom-in").clickOn("#pdf-next");
        assertThat(picture(robot).getFitWidth()).isGreaterThan(before);
        assertThat(robot.lookup("#pdf-page").queryAs(Label.class).getText()).isEqualTo("Page 2 sur 2");
        assertThat(robot.lookup("#pdf-next").queryButton().isDisabled()).isTrue();
        robot.clickOn("#pdf-print");
        assertThat(printed).containsExactly("HB-2026-0184.pdf");
        Screens.shot(scene, "pdf-zoomed");
    }

    private static ImageView picture(FxRobot robot) {
        return robot.lookup("#pdf-picture").queryAs(ImageView.class);
    }
}
