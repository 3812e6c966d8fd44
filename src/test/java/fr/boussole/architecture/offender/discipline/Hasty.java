package fr.boussole.architecture.offender.discipline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/** Every bad habit at once. */
class Hasty {
    static final int LIMIT = 3;
    static int counter;

    Hasty(int a, int b, int c, int d, int e, int f, int g, int h) {
        counter = a + b + c + d + e + f + g + h;
    }

    LocalDate today() {
        return LocalDate.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemDefaultZone();
    }

    LocalDate asked(Clock clock) {
        return LocalDate.now(clock);
    }

    void run() {
        new Thread(this::today).start();
    }

    ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }

    long many() {
        return List.of(1, 2).parallelStream().count();
    }

    String whoAmI() {
        return Thread.currentThread().getName();
    }

    Color paint(Node node) {
        node.setStyle("-fx-background-color: red");
        return Color.RED;
    }

    void shout() {
        System.out.println("here");
    }
}
