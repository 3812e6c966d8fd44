package fr.boussole.carework;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Target;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import fr.boussole.visit.VisitStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of the plan was done at visits, and minutes that someone shared by hand, as they leave with a person's file. */
public final class CareWorkRecords implements PersonRecords {
    private final Session session;
    private final CareWorkMapper mapper;
    private final Texts texts = Texts.beside(CareWorkRecords.class);

    /** Build it after {@link CareWork}, which registers the keys. */
    public CareWorkRecords(Database database, Session session) {
        this.session = session;
        mapper = database.mapper(CareWorkMapper.class);
    }

    @Override
    public String id() {
        return "carework";
    }

    @Override
    public String title() {
        return texts.get("records.title");
    }

    /** As visits: the binder at home has the plan. */
    @Override
    public boolean inBinder() {
        return false;
    }

    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        return standing(person).stream()
                .filter(CareWorkMapper.NotedRow::done)
                .map(CareWorkMapper.NotedRow::visitDate)
                .max(Comparator.naturalOrder());
    }

    /** Of visits that took place. */
    private List<CareWorkMapper.NotedRow> standing(PatientId person) {
        session.require(Right.CARE);
        return mapper.noted(person).stream()
                .filter(row -> row.status() == VisitStatus.DONE)
                .toList();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        session.require(Right.CARE);
        return List.of(
                new Extract(
                        "visit_interventions",
                        List.of(
                                "member",
                                "date",
                                "start",
                                "visit_status",
                                "problem",
                                "category",
                                "target",
                                "detail",
                                "done",
                                "why_not"),
                        mapper.noted(person).stream()
                                .map(row -> List.of(
                                        row.member(),
                                        row.visitDate().toString(),
                                        time(row.startTime()),
                                        lower(row.status()),
                                        row.problem(),
                                        row.category(),
                                        row.target(),
                                        row.detail(),
                                        Boolean.toString(row.done()),
                                        row.whyNot()))
                                .toList()),
                new Extract(
                        "visit_shares",
                        List.of("member", "date", "start", "visit_status", "category", "minutes"),
                        mapper.shared(person).stream()
                                .map(row -> List.of(
                                        row.member(),
                                        row.visitDate().toString(),
                                        time(row.startTime()),
                                        lower(row.status()),
                                        row.category(),
                                        Integer.toString(row.minutes())))
                                .toList()));
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : Formats.time(time);
    }

    private static String lower(VisitStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** A line each, so that no row is longer than a page; newest day first, as visits. */
    @Override
    public void print(PatientId person, Sheet sheet) {
        List<CareWorkMapper.NotedRow> rows = standing(person).reversed();
        if (!rows.isEmpty()) {
            sheet.table(new Table(
                    List.of(
                            new Table.Column(texts.get("records.day"), 0, Align.LEFT),
                            new Table.Column(texts.get("records.what"), 3, Align.LEFT),
                            new Table.Column(texts.get("records.done"), 2, Align.LEFT)),
                    rows.stream()
                            .map(row -> List.of(
                                    Formats.date(row.visitDate()),
                                    what(row),
                                    row.done() ? texts.get("records.yes") : texts.get("records.no", row.whyNot())))
                            .toList()));
        }
    }

    private static String what(CareWorkMapper.NotedRow row) {
        return row.detail().isBlank()
                ? WorkWords.capital(OmahaCatalog.get()
                        .target(row.target())
                        .map(Target::name)
                        .orElse(row.target()))
                : row.detail();
    }
}
