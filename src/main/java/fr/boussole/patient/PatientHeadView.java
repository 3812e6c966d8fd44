package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.Words;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;

/** Top of a person's file: her photo or initials, who she is, where one goes from here. */
final class PatientHeadView extends HBox {
    /** Of the disc, in pixels at 100 %; the picture is read at twice that, for dense screens. */
    private static final int PIXELS = 44;

    /** From here on the buttons have their words, at 100 %. */
    private static final int WIDE = 850;

    private final Label disc = Words.of("", "person-disc");
    private final StackPane portrait = new StackPane(disc);
    private final StackPane pill = new StackPane();
    private final Header header;
    private final ActionButton edit;
    private final PatientFilePresenter presenter;

    PatientHeadView(PatientFilePresenter presenter, PatientFeature.Ways ways) {
        this.presenter = presenter;
        Texts texts = Texts.beside(PatientHeadView.class);
        edit = new ActionButton("patient-edit", texts.get("file.edit"), presenter::edit)
                .icon(Feather.EDIT_2)
                .shortcut("Ctrl E");
        ActionButton liaison = new ActionButton(
                        "patient-liaison",
                        texts.get("file.liaison"),
                        () -> ways.printLiaison().ifPresent(print -> print.accept(presenter.id())))
                .icon(Feather.PRINTER);
        Shown.set(liaison, ways.printLiaison().isPresent());
        pill.getStyleClass().add("standing");
        pill.setMaxHeight(Region.USE_PREF_SIZE);
        header = new Header(
                "",
                pill,
                edit,
                liaison,
                new ActionButton(
                                "patient-visit",
                                texts.get("file.visit"),
                                () -> ways.recordVisit().accept(presenter.id(), presenter::load))
                        .icon(Feather.PLUS)
                        .primary());
        HBox.setHgrow(header, Priority.ALWAYS);
        portrait.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new ActionButton("patient-back", texts.get("file.back"), ways.back())
                                .icon(Feather.ARROW_LEFT)
                                .iconOnly()
                                .flat(),
                        portrait,
                        header);
        getStyleClass().addAll("person-head", "whole-name");
        setMinHeight(USE_PREF_SIZE);
        presenter.photo.subscribe(this::picture);
        widthProperty().subscribe(() -> shorten(liaison));
        needsLayoutProperty().subscribe(() -> shorten(liaison));
    }

    /** Her name needs the room more than the words on the buttons. */
    private void shorten(ActionButton liaison) {
        if (getScene() != null && getWidth() > 0) {
            boolean narrow = getWidth() < WIDE * Theme.percentOf(getScene()) / 100.0;
            if (narrow != edit.getStyleClass().contains("button-icon")) {
                edit.iconOnly(narrow);
                liaison.iconOnly(narrow);
            }
        }
    }

    void show(Patient.Whole file) {
        Patient patient = file.patient();
        disc.setText(initials(patient.identity()));
        header.titleProperty().set(presenter.words.title(patient));
        header.stateProperty().set(presenter.words.state(file, presenter.today()));
        // That she is followed as usual is said by « suivie depuis ».
        Shown.set(pill, patient.standing().status() != PatientStatus.ACTIVE);
        pill.getChildren().setAll(StatusPillView.of(patient.standing().status(), presenter.words.pill(patient)));
    }

    void focusEdit() {
        edit.requestFocus();
    }

    private void picture(Optional<byte[]> photo) {
        Optional<Image> image = photo.map(
                        bytes -> new Image(new ByteArrayInputStream(bytes), 4 * PIXELS, 4 * PIXELS, true, true))
                .filter(read -> !read.isError());
        portrait.getChildren().setAll(disc);
        image.ifPresent(read -> {
            ImageView view = new ImageView(read);
            view.setId("patient-photo");
            view.setPreserveRatio(true);
            Circle round = new Circle();
            disc.widthProperty().subscribe(width -> {
                double side = width.doubleValue();
                double scale = side / Math.min(read.getWidth(), read.getHeight());
                view.setFitWidth(read.getWidth() * scale);
                view.setFitHeight(read.getHeight() * scale);
                round.setRadius(side / 2);
                round.setCenterX(view.getFitWidth() / 2);
                round.setCenterY(view.getFitHeight() / 2);
            });
            view.setClip(round);
            // As large as the disc, whatever the picture's proportions.
            view.setManaged(false);
            disc.boundsInParentProperty()
                    .subscribe(now -> view.relocate(
                            now.getCenterX() - view.getFitWidth() / 2, now.getCenterY() - view.getFitHeight() / 2));
            portrait.getChildren().add(view);
        });
    }

    private static String initials(Identity identity) {
        return (first(identity.givenName()) + first(identity.familyName())).toUpperCase(Locale.FRENCH);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
