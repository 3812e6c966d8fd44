package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.team.Practice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The transmissions of a period on paper: at first those of the last three months. */
final class PeriodPresenter {
    private static final int MONTHS = 3;

    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PdfFile> file = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final PatientId person;
    private final TransmissionFeature.Services services;
    private final Desk desk;
    private final Latest latest;
    private final Texts texts = Texts.beside(PeriodPresenter.class);

    PeriodPresenter(PatientId person, TransmissionFeature.Services services, Desk desk) {
        this.person = person;
        this.services = services;
        this.desk = desk;
        latest = new Latest(desk.background());
        LocalDate today = LocalDate.now(desk.clock());
        from.set(today.minusMonths(MONTHS));
        to.set(today);
    }

    /** Makes the document anew. */
    void load() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        refusal.set(null);
        if (first == null || last == null) {
            refusal.set(Refusal.at(first == null ? "from" : "to", texts.get("print.day.missing")));
        } else if (last.isBefore(first)) {
            refusal.set(Refusal.at("to", texts.get("print.day.order")));
        } else {
            latest.run(
                    () -> write(first, last),
                    file::set,
                    cause -> desk.dialogs().failed(texts.get("print.failed"), cause));
        }
    }

    private PdfFile write(LocalDate first, LocalDate last) {
        Optional<PatientLine> line =
                Optional.ofNullable(services.patients().lines(Set.of(person)).get(person));
        byte[] bytes = new TransmissionPdf(new TransmissionWords(desk.clock()))
                .write(
                        new TransmissionPdf.About(
                                line.map(her -> texts.get("pdf.person", her.fullName(), Formats.date(her.birthDate())))
                                        .orElse(""),
                                services.team().practice().map(Practice::name).orElse(""),
                                first,
                                last,
                                LocalDate.now(desk.clock())),
                        services.transmissions().between(person, first, last),
                        TransmissionWords.members(services.team()));
        return new PdfFile("transmissions-" + line.map(PatientLine::code).orElse("") + ".pdf", bytes);
    }

    /** Called in the background. */
    void used(Paper document, PdfUse use) {
        services.transmissions().printed(person);
    }
}
