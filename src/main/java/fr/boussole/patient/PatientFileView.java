package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A person's file: who she is in the head, all else in tabs; Ctrl+E puts the form in its place. */
final class PatientFileView implements Screen {
    private final StackPane root = new StackPane();
    private final VBox page = new VBox();
    private final PatientFilePresenter presenter;
    private final Texts texts = Texts.beside(PatientFileView.class);
    private final Label disc = Words.of("", "person-disc");
    private final Header header;
    private final StackPane pill = new StackPane();
    private final ActionButton edit;
    private final TabPane tabs = new TabPane();
    private final PatientFactsView facts;
    private final PatientFormView form;

    PatientFileView(PatientFilePresenter presenter, List<PatientTab> others, PatientFeature.Ways ways) {
        this.presenter = presenter;
        facts = new PatientFactsView(presenter);
        form = new PatientFormView(presenter.form);
        form.setVisible(false);
        page.getStyleClass().add("page");
        edit = new ActionButton("patient-edit", texts.get("file.edit"), presenter::edit)
                .icon(Feather.EDIT_2)
                .shortcut("Ctrl E");
        pill.getStyleClass().add("standing");
        pill.setMaxHeight(Region.USE_PREF_SIZE);
        header = new Header(
                "",
                pill,
                edit,
                new ActionButton(
                                "patient-visit",
                                texts.get("file.visit"),
                                () -> ways.recordVisit().accept(presenter.id()))
                        .icon(Feather.PLUS)
                        .primary());
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox head = new HBox(
                new ActionButton("patient-back", texts.get("file.back"), ways.back())
                        .icon(Feather.ARROW_LEFT)
                        .iconOnly()
                        .flat(),
                disc,
                header);
        head.getStyleClass().addAll("person-head", "whole-name");
        head.setMinHeight(Region.USE_PREF_SIZE);
        fillTabs(others);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        page.getChildren().addAll(head, tabs);
        root.getChildren().addAll(page, form);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.E) {
                presenter.edit();
                key.consume();
            }
        });
        presenter.editing.subscribe(this::swap);
        presenter.file.subscribe(this::show);
    }

    private void fillTabs(List<PatientTab> others) {
        List<Tab> all = new ArrayList<>();
        all.add(tab("identity", texts.get("tab.identity"), facts.identity()));
        all.add(tab("coverage", texts.get("tab.coverage"), facts.coverage()));
        all.add(tab("contacts", texts.get("tab.contacts"), facts.contacts()));
        all.add(tab("course", texts.get("tab.course"), facts.course()));
        for (PatientTab other : others) {
            PatientTab.Page content = other.of(presenter.id());
            Tab tab = tab(other.id(), other.title(), content.node());
            tab.selectedProperty().subscribe(selected -> {
                if (selected) {
                    content.shown();
                }
            });
            all.add(tab);
        }
        tabs.setId("patient-tabs");
        tabs.getStyleClass().add("person-tabs");
        tabs.getTabs().setAll(all);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    }

    private static Tab tab(String id, String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setId("patient-tab-" + id);
        return tab;
    }

    private void show(Patient.@Nullable Whole file) {
        page.setVisible(file != null && !presenter.editing.get());
        if (file == null) {
            return;
        }
        Patient patient = file.patient();
        disc.setText(initials(patient.identity()));
        header.titleProperty().set(presenter.words.title(patient));
        header.stateProperty().set(presenter.words.state(file, presenter.today()));
        pill.getChildren().setAll(StatusPillView.of(patient.standing().status(), presenter.words.pill(patient)));
        facts.show(file);
    }

    private void swap(boolean editing) {
        page.setVisible(!editing && presenter.file.get() != null);
        form.setVisible(editing);
        if (editing) {
            form.focusFirst();
        } else {
            edit.requestFocus();
        }
    }

    private static String initials(Identity identity) {
        return (first(identity.givenName()) + first(identity.familyName())).toUpperCase(Locale.FRENCH);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        presenter.load();
        if (!presenter.editing.get()) {
            edit.requestFocus();
        }
    }

    @Override
    public boolean unsaved() {
        return presenter.unsaved();
    }

    @Override
    public String help() {
        return "patient-file";
    }
}
