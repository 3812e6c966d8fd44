package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A person's file: who she is in the head, what matters on the first tab, all else in the others. */
final class PatientFileView implements Screen {
    private final StackPane root = new StackPane();
    private final VBox page = new VBox();
    private final PatientFilePresenter presenter;
    private final Texts texts = Texts.beside(PatientFileView.class);
    private final PatientHeadView head;
    private final PersonTabsView tabs = new PersonTabsView();
    private final PatientFactsView facts;
    private final SynthesisView synthesis;
    private final PatientFormView form;
    private boolean opened;

    PatientFileView(
            PatientFilePresenter presenter,
            List<PatientTab> others,
            AlertForms alerts,
            PatientFeature.Ways ways,
            String first) {
        this.presenter = presenter;
        head = new PatientHeadView(presenter, ways);
        facts = new PatientFactsView(presenter);
        synthesis = new SynthesisView(presenter.synthesis, alerts, tabs::open, tabs::titleOf);
        form = new PatientFormView(presenter.form);
        form.setVisible(false);
        page.getStyleClass().addAll("page", "person-page");
        fillTabs(others, ways);
        tabs.open(first);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        page.getChildren().addAll(head, tabs);
        root.getChildren().addAll(page, form);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        presenter.editing.subscribe(this::swap);
        presenter.file.subscribe(this::show);
    }

    private void fillTabs(List<PatientTab> others, PatientFeature.Ways ways) {
        tabs.add(PersonTabsView.SYNTHESIS, texts.get("tab.synthesis"), new PatientTab.Page() {
            @Override
            public Node node() {
                return synthesis;
            }

            @Override
            public void shown() {
                presenter.synthesis.load();
            }

            @Override
            public boolean print() {
                ways.printLiaison().ifPresent(print -> print.accept(presenter.id()));
                return ways.printLiaison().isPresent();
            }
        });
        tabs.add(PersonTabsView.IDENTITY, texts.get("tab.identity"), facts.identity());
        others.forEach(other -> tabs.add(other, presenter.id(), presenter::load));
    }

    private void pressed(KeyEvent key) {
        if (presenter.editing.get()) {
            return;
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.E) {
            presenter.edit();
            key.consume();
        } else if (tabs.pressed(key)) {
            key.consume();
        }
    }

    private void show(Patient.@Nullable Whole file) {
        page.setVisible(file != null && !presenter.editing.get());
        if (file == null) {
            return;
        }
        head.show(file);
        synthesis.access(file.patient().home().accessNote());
        facts.show(file);
        if (!opened) {
            opened = true;
            tabs.requestFocus();
        }
    }

    private void swap(boolean editing) {
        page.setVisible(!editing && presenter.file.get() != null);
        form.setVisible(editing);
        if (editing) {
            form.focusFirst();
        } else {
            head.focusEdit();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        presenter.load();
        tabs.page().ifPresent(PatientTab.Page::shown);
        if (!presenter.editing.get()) {
            tabs.requestFocus();
        }
    }

    @Override
    public boolean unsaved() {
        return presenter.unsaved() || tabs.unsaved();
    }

    @Override
    public boolean print() {
        return !presenter.editing.get()
                && tabs.page().map(PatientTab.Page::print).orElse(false);
    }

    @Override
    public String help() {
        String ofTab = tabs.page().map(PatientTab.Page::help).orElse("");
        return ofTab.isEmpty() ? "patient-file" : ofTab;
    }
}
