package fr.boussole.shell;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.platform.text.Texts;
import fr.boussole.situation.Entitlement;
import fr.boussole.situation.SituationWords;
import fr.boussole.today.SideBlock;
import fr.boussole.visit.VisitWords;
import fr.boussole.wiring.Services;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/** Rights of people followed now that end soon, for the side of today's page. */
final class SideRights {
    private final Services services;
    private final PatientFiles files;
    private final Texts texts = Texts.beside(SideRights.class);
    private final VisitWords people = new VisitWords();
    private final SituationWords rights = new SituationWords();

    SideRights(Services services, PatientFiles files) {
        this.services = services;
        this.files = files;
    }

    SideBlock block() {
        return new SideBlock("rights", texts.get("side.rights"), Feather.SHIELD, "", this::rows);
    }

    private List<SideBlock.Row> rows(LocalDate today) {
        List<Entitlement> ending = services.entitlements.ending(
                today.plusDays(services.entitlements.warning().first()));
        Map<PatientId, PatientLine> lines = services.patients.lines(
                ending.stream().map(Entitlement::patient).collect(Collectors.toSet()));
        return ending.stream()
                .flatMap(right ->
                        Optional.ofNullable(lines.get(right.patient()))
                                .map(person -> row(right, person, today))
                                .stream())
                .toList();
    }

    private SideBlock.Row row(Entitlement right, PatientLine person, LocalDate today) {
        LocalDate end = right.endsOn().orElseThrow();
        return new SideBlock.Row(
                people.briefly(person),
                rights.right(right),
                rights.tone(end, today),
                rights.ending(end, today),
                () -> files.open(right.patient(), "situation"));
    }
}
