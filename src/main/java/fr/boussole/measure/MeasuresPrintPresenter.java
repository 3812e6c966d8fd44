package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.Patients;
import fr.boussole.patient.Sex;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Latest;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.team.Member;
import fr.boussole.team.Practice;
import fr.boussole.team.Team;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which values go on paper: a period, and kinds. */
final class MeasuresPrintPresenter {
    private static final int DAYS = 91;

    /** What is read and written with. */
    record Sources(Measures measures, Patients patients, Team team) {}

    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final Map<MeasureKind, BooleanProperty> kinds = new EnumMap<>(MeasureKind.class);

    private final PatientId person;
    private final Sources sources;
    private final Desk desk;
    private final Consumer<PdfFile> shown;
    private final Latest latest;
    private final Texts texts = Texts.beside(MeasuresPrintPresenter.class);

    /** @param shown gets each document made */
    MeasuresPrintPresenter(PatientId person, Sources sources, Desk desk, Consumer<PdfFile> shown) {
        this.person = person;
        this.sources = sources;
        this.desk = desk;
        this.shown = shown;
        latest = new Latest(desk.background());
        LocalDate today = LocalDate.now(desk.clock());
        from.set(today.minusDays(DAYS));
        to.set(today);
        for (MeasureKind kind : MeasureKind.values()) {
            BooleanProperty wanted = new SimpleBooleanProperty(true);
            wanted.subscribe((before, now) -> make());
            kinds.put(kind, wanted);
        }
        from.subscribe((before, now) -> make());
        to.subscribe((before, now) -> make());
    }

    void make() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        if (first == null || last == null || last.isBefore(first)) {
            return;
        }
        Set<MeasureKind> wanted = kinds.entrySet().stream()
                .filter(one -> one.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.now(desk.clock());
        latest.run(
                () -> new PdfFile(texts.get("pdf.file", today), MeasuresPdf.write(content(first, last, wanted), today)),
                shown,
                cause -> desk.dialogs().failed(texts.get("pdf.failed"), cause));
    }

    private MeasuresPdf.Content content(LocalDate first, LocalDate last, Set<MeasureKind> wanted) {
        List<Measure> values = sources.measures().between(person, first, last).stream()
                .filter(one -> wanted.contains(one.kind()))
                .toList();
        String name = sources.patients().lines(Set.of(person)).values().stream()
                .findFirst()
                .map(this::name)
                .orElse("");
        return new MeasuresPdf.Content(
                name,
                sources.team().practice().map(Practice::name).orElse(""),
                first,
                last,
                values,
                sources.measures().thresholds(person),
                sources.team().members().stream()
                        .collect(Collectors.toMap(
                                Member::id, member -> member.name().brief())));
    }

    private String name(PatientLine line) {
        return texts.get(line.sex() == Sex.F ? "pdf.mrs" : "pdf.mr", line.fullName(), Formats.date(line.birthDate()));
    }

    /** For the journal: who printed or kept it. In the background. */
    void used(PdfUse use) {
        sources.measures().noteUse(person, use == PdfUse.PRINTED);
    }
}
