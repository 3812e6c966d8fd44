package fr.boussole.measure;

import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's curves and values on paper. */
public final class MeasuresPdf {
    private static final double WIDTH = 510;
    private static final double HEIGHT = 118;
    private static final Texts TEXTS = Texts.beside(MeasuresPdf.class);
    private static final MeasureWords WORDS = new MeasureWords();

    private MeasuresPdf() {}

    /**
     * What is printed.
     *
     * @param person « Mme Geneviève d'Hautefeuille, née le 12/07/1953 »
     * @param values that stand, oldest first
     * @param members short names, by key
     */
    public record Content(
            String person,
            String practice,
            LocalDate from,
            LocalDate to,
            List<Measure> values,
            Map<MeasureKind, Threshold> thresholds,
            Map<MemberId, String> members) {
        public Content {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Content";
        }
    }

    /** The document's bytes, PDF/A-3a and PDF/UA-1; the same content on the same day gives the same bytes. */
    public static byte[] write(Content content, LocalDate today) {
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("pdf.title"), content.practice(), today));
        sheet.beside(
                        Part.left(0, 0.68).title(TEXTS.get("pdf.title")).gap(2).line(content.person(), Style.NAME),
                        Part.right(0.7, 1)
                                .line(TEXTS.get("pdf.period", Formats.date(content.from()), Formats.date(content.to())))
                                .line(TEXTS.get("pdf.printed", Formats.date(today)), Style.CAPTION))
                .space(6)
                .rule()
                .space(8);
        print(content, sheet);
        return sheet.bytes();
    }

    /** Curves, then the table; a sentence when there is nothing. */
    static void print(Content content, Sheet sheet) {
        if (content.values().isEmpty()) {
            sheet.beside(Part.left(0, 1).line(TEXTS.get("pdf.none")));
            return;
        }
        for (List<Measure> curve : curves(content.values())) {
            sheet.beside(curve(content, curve)).space(8);
        }
        sheet.table(table(content));
    }

    /** Values by curve, in the order of the kinds; none of those with a single value. */
    private static List<List<Measure>> curves(List<Measure> values) {
        List<List<Measure>> curves = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            for (Measure measure : values) {
                if (measure.kind() == kind) {
                    curves.stream()
                            .filter(one -> one.getFirst().series().same(measure.series()))
                            .findFirst()
                            .orElseGet(() -> {
                                curves.add(new ArrayList<>());
                                return curves.getLast();
                            })
                            .add(measure);
                }
            }
        }
        curves.removeIf(one -> one.size() < 2);
        return curves;
    }

    private static Part curve(Content content, List<Measure> values) {
        Series series = values.getLast().series();
        Optional<Threshold> limit = Optional.ofNullable(content.thresholds().get(series.kind()));
        Curve curve = Curve.over(content.from(), content.to(), series, values, limit);
        String unit = WORDS.unit(series.kind());
        Part part = Part.left(0, 1)
                .heading(
                        unit.isEmpty() || unit.startsWith("/")
                                ? WORDS.series(series)
                                : TEXTS.get("pdf.curve", WORDS.series(series), unit),
                        Style.HEAD);
        if (series.kind() == MeasureKind.PRESSURE) {
            part.line(TEXTS.get("pdf.lines.pressure"), Style.CAPTION);
        } else if (series.kind() == MeasureKind.WOUND) {
            part.line(TEXTS.get("pdf.lines.wound"), Style.CAPTION);
        }
        limit.map(WORDS::limits).ifPresent(words -> part.line(TEXTS.get("pdf.limits", words), Style.CAPTION));
        return part.gap(2).picture(new CurveDrawing(WIDTH, HEIGHT).of(curve, limit), said(series, values));
    }

    /** What the curve shows, for those who do not see it. */
    private static String said(Series series, List<Measure> values) {
        Measure first = values.getFirst();
        Measure last = values.getLast();
        return TEXTS.get(
                "pdf.curve.words",
                WORDS.series(series),
                values.size(),
                WORDS.value(first.kind(), first.amounts()),
                Formats.date(first.takenAt().toLocalDate()),
                WORDS.value(last.kind(), last.amounts()),
                Formats.date(last.takenAt().toLocalDate()));
    }

    private static Table table(Content content) {
        List<List<String>> rows = content.values().reversed().stream()
                .map(measure -> List.of(
                        Formats.date(measure.takenAt().toLocalDate()),
                        Formats.time(measure.takenAt().toLocalTime()),
                        WORDS.kind(measure.kind()),
                        WORDS.whole(measure),
                        WORDS.state(
                                        measure,
                                        Optional.ofNullable(content.thresholds().get(measure.kind())))
                                .words(),
                        content.members().getOrDefault(measure.member(), "")))
                .toList();
        return new Table(
                List.of(
                        new Table.Column(TEXTS.get("pdf.day"), 0, Align.LEFT),
                        new Table.Column(TEXTS.get("pdf.time"), 0, Align.LEFT),
                        new Table.Column(TEXTS.get("pdf.kind"), 0, Align.LEFT),
                        new Table.Column(TEXTS.get("pdf.value"), 3, Align.LEFT),
                        new Table.Column(TEXTS.get("pdf.state"), 2, Align.LEFT),
                        new Table.Column(TEXTS.get("pdf.member"), 1, Align.LEFT)),
                rows);
    }
}
