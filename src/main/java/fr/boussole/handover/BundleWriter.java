package fr.boussole.handover;

import fr.boussole.handover.BundleSchema.Table;
import fr.boussole.handover.Descriptor.Head;
import fr.boussole.handover.Descriptor.Measure;
import fr.boussole.platform.Progress;
import fr.boussole.platform.csv.CsvOutput;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bundle; the same rows give the same bytes. */
final class BundleWriter {
    /** ZIP knows no earlier moment; the real one would make two equal bundles differ. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Texts texts = Texts.beside(BundleWriter.class);
    private final ZipOutputStream zip;
    private final Tally tally = new Tally();
    private final Map<String, String> sums = new TreeMap<>();
    private final Progress progress;

    /** Stopped because it was asked to. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BundleWriter(OutputStream out, Progress progress) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.progress = progress;
    }

    /** Leaves the stream open, with the whole archive in it. */
    Figures write(Head head, BundleRows rows) throws IOException {
        Descriptor descriptor = new Descriptor(head, BundleSchema.VERSION)
                .with(BundleSchema.PATIENTS, table(BundleSchema.PATIENTS, rows::patients))
                .with(BundleSchema.VISITS, table(BundleSchema.VISITS, rows::visits))
                .with(BundleSchema.BILLING, table(BundleSchema.BILLING, rows::billing))
                .with(BundleSchema.PROBLEMS, table(BundleSchema.PROBLEMS, rows.plans()::problems))
                .with(BundleSchema.INTERVENTIONS, table(BundleSchema.INTERVENTIONS, rows.plans()::interventions))
                .with(BundleSchema.RATINGS, table(BundleSchema.RATINGS, rows.plans()::ratings));
        entry(BundleSchema.DESCRIPTOR, descriptor.bytes());
        entry(BundleSchema.README, readme(head));
        StringBuilder list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        entry(BundleSchema.SUMS, list.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        return tally.figures();
    }

    private interface Source {
        void into(BundleRows.Rows out) throws IOException;
    }

    private Measure table(Table table, Source source) throws IOException {
        begin(table.path());
        Measured measured = new Measured(zip);
        CsvOutput csv = CsvOutput.machine(measured);
        csv.row(table.header());
        long[] count = {0};
        source.into(cells -> {
            csv.row(cells);
            tally.row(table, cells);
            if (++count[0] % 1000 == 0) {
                progress.at(table.path(), count[0], 0);
                if (progress.cancelled()) {
                    throw new Stopped();
                }
            }
        });
        csv.flush();
        zip.closeEntry();
        sums.put(table.path(), measured.sha256());
        return new Measure(count[0], measured.bytes, measured.sha256());
    }

    private void entry(String name, byte[] bytes) throws IOException {
        begin(name);
        zip.write(bytes);
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private byte[] readme(Head head) throws IOException {
        try (InputStream in = BundleWriter.class.getResourceAsStream(BundleSchema.README)) {
            if (in == null) {
                throw new IOException(BundleSchema.README);
            }
            Figures figures = tally.figures();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${from}", Formats.month(head.months().from()))
                    .replace("${to}", Formats.month(head.months().to()))
                    .replace("${practice}", head.practice())
                    .replace("${patients}", Formats.count(figures.patients()))
                    .replace("${rare}", Formats.count(figures.rare()))
                    .replace("${visits}", Formats.count(figures.visits()))
                    .replace("${time}", Formats.hours(figures.minutes()))
                    .replace("${invoices}", Formats.count(figures.invoices()))
                    .replace("${amount}", Formats.money(figures.amount()))
                    .replace("${problems}", Formats.count(figures.plans().problems()))
                    .replace("${interventions}", Formats.count(figures.plans().interventions()))
                    .replace("${ratings}", Formats.count(figures.plans().ratings()))
                    .replace("${columns}", columns())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private String columns() {
        StringBuilder text = new StringBuilder();
        for (Table table : BundleSchema.TABLES) {
            text.append(table.path())
                    .append(" : ")
                    .append(texts.get("table." + table.name()))
                    .append('\n');
            for (Field field : table.fields()) {
                text.append("  %-12s %s%n"
                        .formatted(field.name(), texts.get("field." + table.name() + "." + field.name()))
                        .replace("\r\n", "\n"));
            }
            text.append('\n');
        }
        return text.toString().stripTrailing();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts and digests what passes; closing it does not close what is beneath. */
    private static final class Measured extends FilterOutputStream {
        private final MessageDigest digest = BundleWriter.sha256();
        private long bytes;

        Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            bytes += length;
        }

        /** Once, at the end. */
        String sha256() {
            if (sum.isEmpty()) {
                sum = HexFormat.of().formatHex(digest.digest());
            }
            return sum;
        }

        private String sum = "";
    }
}
