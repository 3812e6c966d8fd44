package fr.boussole.outcome;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.team.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How one person's plan went: before and after, curves, figures, ratings made in two. */
final class EvolutionPresenter {
    final PatientId person;
    /** Null until it is read. */
    final ObjectProperty<@Nullable Evolution> evolution = new SimpleObjectProperty<>();
    /** The problem whose curves are shown. */
    final ObjectProperty<Evolution.@Nullable Line> chosen = new SimpleObjectProperty<>();

    final ObservableList<Evolution.Line> lines = FXCollections.observableArrayList();
    final ObservableList<OutcomeRow> figures = FXCollections.observableArrayList();
    final ObservableList<DoubleRatings.Offer> offers = FXCollections.observableArrayList();
    final ObservableList<DoubleRating> doubles = FXCollections.observableArrayList();

    private final OutcomeFeature.Services services;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(EvolutionPresenter.class);
    private Map<MemberId, String> members = Map.of();

    EvolutionPresenter(PatientId person, OutcomeFeature.Services services, Desk desk) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        latest = new Latest(desk.background());
    }

    private record Read(
            Evolution evolution,
            List<DoubleRatings.Offer> offers,
            List<DoubleRating> doubles,
            Map<MemberId, String> members) {}

    void load() {
        latest.run(
                () -> new Read(
                        services.evolutions().of(person),
                        services.doubles().offered(person),
                        services.doubles().of(person),
                        services.evolutions().members()),
                this::show,
                cause -> desk.dialogs().failed(texts.get("evolution.failed"), cause));
    }

    private void show(Read read) {
        members = read.members();
        evolution.set(read.evolution());
        Evolution.Line before = chosen.get();
        lines.setAll(read.evolution().lines());
        figures.setAll(OutcomeRow.of(read.evolution().outcomes()));
        offers.setAll(read.offers());
        doubles.setAll(read.doubles());
        chosen.set(lines.stream()
                .filter(line -> before != null
                        && line.entry()
                                .problem()
                                .id()
                                .equals(before.entry().problem().id()))
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst()));
    }

    /** « Héloïse Béranger »; empty for one who is no longer known. */
    String name(MemberId member) {
        return Objects.requireNonNullElse(members.get(member), "");
    }

    /** The name of the problem both rated. */
    String problem(DoubleRating both) {
        Evolution read = evolution.get();
        return read == null
                ? ""
                : read.problems().stream()
                        .filter(one -> one.id().equals(both.first().problem()))
                        .map(one -> one.problem().name())
                        .findFirst()
                        .orElse("");
    }

    /** The page for the prescriber. @param shown gets it */
    void paper(Consumer<PdfFile> shown) {
        desk.background()
                .run(
                        () -> services.evolutions().paper(person),
                        shown,
                        cause -> desk.dialogs().failed(texts.get("evolution.paper.failed"), cause));
    }

    /** For the journal: who printed or kept it. In the background. */
    void used(PdfUse use) {
        services.evolutions().noteUse(person, use == PdfUse.PRINTED);
    }
}
