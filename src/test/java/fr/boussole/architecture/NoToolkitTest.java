package fr.boussole.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/**
 * In this run there is no toolkit to start (the build names one that does not exist), so a presenter that touches one
 * fails in its own test.
 */
class NoToolkitTest {
    @Test
    void noToolkitCanBeStartedHere() {
        assertThatThrownBy(() -> Platform.startup(() -> {})).hasStackTraceContaining("toolkit");
    }
}
