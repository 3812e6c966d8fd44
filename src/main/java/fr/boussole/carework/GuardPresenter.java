package fr.boussole.carework;

import fr.boussole.careplan.omaha.OmahaSearch;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Free text guarded: what it seems to be about is offered to be ticked, or to be added to the plan. Never insists. */
final class GuardPresenter {
    /** Something written that the checklist does not say. @param row planned and not ticked; empty when not planned */
    record Offer(Target target, Optional<ChecklistPresenter.Row> row) {
        @Override
        public String toString() {
            return "Offer";
        }
    }

    final ObservableList<Offer> offers = FXCollections.observableArrayList();

    private final ChecklistPresenter list;
    private final Latest latest;
    private final Set<Target> refused = new HashSet<>();
    private final OmahaSearch search = new OmahaSearch();
    private List<String> asked = List.of();
    private List<Target> met = List.of();

    GuardPresenter(ChecklistPresenter list, Desk desk) {
        this.list = list;
        latest = new Latest(desk.background());
    }

    /** @param texts the note, and why something was not done */
    void read(List<String> texts) {
        List<String> now = texts.stream().filter(text -> !text.isBlank()).toList();
        if (now.equals(asked)) {
            offer();
            return;
        }
        asked = now;
        latest.run(
                () -> now.stream()
                        .map(search::targetIn)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                found -> {
                    met = found;
                    offer();
                },
                // An offer is a comfort: without it she ticks herself.
                cause -> {});
    }

    private void offer() {
        List<Offer> now = new ArrayList<>();
        for (Target target : met) {
            List<ChecklistPresenter.Row> planned = list.rows.stream()
                    .filter(row -> row.line.intervention().target().equals(target))
                    .toList();
            if (refused.contains(target)
                    || planned.stream().anyMatch(row -> row.said.get() != ChecklistPresenter.Said.NOTHING)) {
                continue;
            }
            now.add(new Offer(target, planned.stream().findFirst()));
        }
        if (!Objects.equals(now, new ArrayList<>(offers))) {
            offers.setAll(now);
        }
    }

    /** « Non »: not offered again on this form. */
    void refuse(Offer offer) {
        refused.add(offer.target());
        offer();
    }
}
