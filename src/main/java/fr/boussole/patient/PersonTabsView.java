package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The tabs of a person's file: Alt+1 to Alt+9 and Alt+0 open the first ten, Ctrl+Page the next and the one before. */
final class PersonTabsView extends TabPane {
    static final String SYNTHESIS = "synthesis";
    static final String IDENTITY = "identity";
    private static final String PREFIX = "patient-tab-";

    private static final List<KeyCode> FRENCH_CODES =
            List.of(KeyCode.AMPERSAND, KeyCode.QUOTEDBL, KeyCode.QUOTE, KeyCode.LEFT_PARENTHESIS, KeyCode.MINUS);
    private static final int[] FRENCH_PLACES = {0, 2, 3, 4, 5};

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide-page");

    private final Map<String, PatientTab.Page> pages = new LinkedHashMap<>();
    private final Texts texts = Texts.beside(PersonTabsView.class);
    /** What a French keyboard's upper row says without Shift; the quotes of the third key are told by their code. */
    private final String frenchRow = texts.get("tab.keys.french");

    PersonTabsView() {
        setId("patient-tabs");
        getStyleClass().add("person-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getSelectionModel().selectedItemProperty().subscribe(() -> widen(getScene()));
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.getRoot().pseudoClassStateChanged(WIDE, false);
            }
            widen(now);
        });
    }

    /** The window's frame is styled after it; see boussole.css. */
    private void widen(@Nullable Scene scene) {
        if (scene != null) {
            scene.getRoot()
                    .pseudoClassStateChanged(
                            WIDE, page().filter(PatientTab.Page::wide).isPresent());
        }
    }

    void add(String id, String title, PatientTab.Page page) {
        Tab tab = new Tab(title, page.node());
        tab.setId(PREFIX + id);
        int number = getTabs().size() + 1;
        if (number <= 10) {
            tab.setTooltip(new Tooltip(texts.get("tab.key", number % 10)));
        }
        pages.put(tab.getId(), page);
        getTabs().add(tab);
        tab.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                page.shown();
            }
        });
    }

    /** @param changed reads the head of the file anew */
    void add(PatientTab tab, PatientId person, Runnable changed) {
        add(tab.id(), tab.title(), tab.of(person, changed));
    }

    /** A tab that only says what the file's presenter knows. */
    void add(String id, String title, Node node) {
        add(id, title, new PatientTab.Page() {
            @Override
            public Node node() {
                return node;
            }
        });
    }

    /** Nothing happens when there is no such tab. */
    void open(String id) {
        getTabs().stream()
                .filter(tab -> tab.getId().equals(PREFIX + id))
                .findFirst()
                .ifPresent(tab -> {
                    getSelectionModel().select(tab);
                    requestFocus();
                });
    }

    /** Empty when there is no such tab. */
    String titleOf(String id) {
        return getTabs().stream()
                .filter(tab -> tab.getId().equals(PREFIX + id))
                .map(Tab::getText)
                .findFirst()
                .orElse("");
    }

    /** What is in view. */
    Optional<PatientTab.Page> page() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(tab -> pages.get(tab.getId()));
    }

    boolean unsaved() {
        return pages.values().stream().anyMatch(PatientTab.Page::unsaved);
    }

    /** Whether the key was one of the tabs'. */
    boolean pressed(KeyEvent key) {
        int place = key.isAltDown() && !key.isShortcutDown() ? place(key) : -1;
        if (place >= 0 && place < getTabs().size()) {
            getSelectionModel().select(place);
            requestFocus();
            return true;
        }
        if (key.isShortcutDown() && (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP)) {
            int count = getTabs().size();
            int step = key.getCode() == KeyCode.PAGE_DOWN ? 1 : count - 1;
            getSelectionModel().select((getSelectionModel().getSelectedIndex() + step) % count);
            requestFocus();
            return true;
        }
        return false;
    }

    private int place(KeyEvent key) {
        int digit = key.getCode().ordinal() - KeyCode.DIGIT0.ordinal();
        if (digit >= 0 && digit <= 9) {
            return (digit + 9) % 10;
        }
        int code = FRENCH_CODES.indexOf(key.getCode());
        return code >= 0 ? FRENCH_PLACES[code] : key.getText().length() == 1 ? frenchRow.indexOf(key.getText()) : -1;
    }
}
