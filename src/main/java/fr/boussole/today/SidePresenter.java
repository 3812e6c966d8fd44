package fr.boussole.today;

import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What other rooms say waits today: read together, shown together. A room that fails says so in its own place. */
final class SidePresenter {
    /** One block as it was read. */
    record Read(SideBlock block, List<SideBlock.Row> rows, boolean failed) {
        boolean silent() {
            return !failed && rows.isEmpty() && block.nothing().isEmpty();
        }
    }

    final ObservableList<Read> blocks = FXCollections.observableArrayList();

    private final List<SideBlock> all;
    private final Desk desk;
    private final Latest latest;

    SidePresenter(List<SideBlock> all, Desk desk) {
        this.all = List.copyOf(all);
        this.desk = desk;
        latest = new Latest(desk.background());
    }

    void load() {
        if (all.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(desk.clock());
        latest.run(() -> read(today), blocks::setAll, cause -> blocks.clear());
    }

    private List<Read> read(LocalDate today) {
        List<Read> read = new ArrayList<>();
        for (SideBlock block : all) {
            try {
                read.add(new Read(block, block.rows().apply(today), false));
            } catch (RuntimeException e) {
                System.getLogger(SidePresenter.class.getName())
                        .log(System.Logger.Level.WARNING, "side block " + block.id() + ": " + e.getClass());
                read.add(new Read(block, List.of(), true));
            }
        }
        return read.stream().filter(one -> !one.silent()).toList();
    }
}
