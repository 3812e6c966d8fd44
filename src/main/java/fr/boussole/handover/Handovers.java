package fr.boussole.handover;

import fr.boussole.careplan.PlanExtracts;
import fr.boussole.handover.BundleSchema.Table;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import fr.boussole.visit.Visits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** The pseudonymised bundle for the association: seen before it is written, written, verified, remembered. */
public final class Handovers {
    private static final int SAMPLE = 5;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final Sources sources;
    private final HandoverMapper mapper;
    private final Texts texts = Texts.beside(Handovers.class);

    /**
     * Where a bundle's rows come from.
     *
     * @param secret of the practice for pseudonyms, 32 bytes
     */
    public record Sources(
            Patients patients, Visits visits, Billed billed, PlanExtracts plans, Supplier<byte[]> secret) {}

    /** A written and verified bundle. */
    public record Written(Path file, Figures figures, String sha256) {}

    public Handovers(Database database, Audit audit, Session session, Clock clock, Sources sources) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.sources = sources;
        mapper = database.mapper(HandoverMapper.class);
    }

    /** What a bundle of these months would hold; writes nothing. */
    public Preview preview(Months months) {
        require(months);
        Pseudonyms pseudonyms = new Pseudonyms(sources.secret());
        BundleRows rows = rows(months, pseudonyms);
        Tally tally = new Tally();
        try {
            List<Preview.Sample> samples = List.of(
                    sample(BundleSchema.PATIENTS, rows::patients, tally),
                    sample(BundleSchema.VISITS, rows::visits, tally),
                    sample(BundleSchema.BILLING, rows::billing, tally),
                    sample(BundleSchema.PROBLEMS, rows.plans()::problems, tally),
                    sample(BundleSchema.INTERVENTIONS, rows.plans()::interventions, tally),
                    sample(BundleSchema.RATINGS, rows.plans()::ratings, tally));
            List<YearMonth> unbilled = months.all().stream()
                    .filter(month -> sources.billed().in(month).isEmpty())
                    .toList();
            return new Preview(months, tally.figures(), rows.opposed(), unbilled, samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Source {
        void into(BundleRows.Rows out) throws IOException;
    }

    private static Preview.Sample sample(Table table, Source source, Tally tally) throws IOException {
        List<List<String>> first = new ArrayList<>();
        source.into(cells -> {
            tally.row(table, cells);
            if (first.size() < SAMPLE) {
                first.add(cells.stream().map(Object::toString).toList());
            }
        });
        return new Preview.Sample(table.path(), table.header(), List.copyOf(first));
    }

    /**
     * Writes the bundle, verifies it as the association will, and notes it. A file of that name is replaced only then.
     *
     * @throws Refusal when it cannot be written there, or {@code progress} asked to stop; then nothing was written
     */
    public Written write(Months months, Path file, Progress progress) {
        require(months);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Refusal(texts.get("write.folder", target.toString()));
        }
        try {
            Path part = Files.createTempFile(folder, ".boussole-", ".part");
            try {
                Written written = write(months, part, target, progress);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                note(months, written);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (BundleWriter.Stopped e) {
            throw new Refusal(texts.get("write.stopped"));
        } catch (IOException e) {
            throw new Refusal(texts.get("write.failed", target.toString()));
        }
    }

    private Written write(Months months, Path part, Path target, Progress progress) throws IOException {
        Pseudonyms pseudonyms = new Pseudonyms(sources.secret());
        MessageDigest digest = BundleWriter.sha256();
        Figures figures;
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), digest)) {
            Descriptor.Head head = new Descriptor.Head(pseudonyms.practice(), months);
            figures = new BundleWriter(out, progress).write(head, rows(months, pseudonyms));
        }
        Verdict verdict = BundleVerifier.verify(part);
        if (!verdict.good() || !verdict.figures().equals(figures)) {
            throw new IllegalStateException("a bundle just written does not verify: " + verdict.faults());
        }
        return new Written(target, figures, HexFormat.of().formatHex(digest.digest()));
    }

    private void note(Months months, Written written) {
        database.together(() -> {
            long id = mapper.nextId();
            Figures figures = written.figures();
            mapper.add(new HandoverMapper.Row(
                    id,
                    LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                    session.member(),
                    months.from(),
                    months.to(),
                    figures.patients(),
                    figures.visits(),
                    figures.minutes(),
                    figures.amount(),
                    String.valueOf(written.file().getFileName()),
                    written.sha256()));
            audit.note(Audit.Action.EXPORT, "handover", id);
        });
    }

    /** Newest first. */
    public List<Handover> history() {
        session.require(Right.BILLING);
        return mapper.all().stream().map(HandoverMapper.Row::handover).toList();
    }

    private BundleRows rows(Months months, Pseudonyms pseudonyms) {
        return new BundleRows(
                months, sources.patients(), sources.visits(), sources.billed(), sources.plans(), pseudonyms);
    }

    private void require(Months months) {
        session.require(Right.BILLING);
        YearMonth now = YearMonth.now(clock);
        if (months.to().isAfter(now)) {
            throw Refusal.at("to", texts.get("months.future", Formats.month(months.to())));
        }
    }
}
