package fr.boussole.handover;

import fr.boussole.handover.BundleSchema.Table;
import fr.boussole.handover.Descriptor.Measure;
import fr.boussole.platform.csv.CsvInput;
import fr.boussole.platform.text.Texts;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** Says whether a bundle is whole and what it should be, or what is wrong and where. Safe on any file. */
public final class BundleVerifier {
    /** Of the descriptor, the read-me and the sums. */
    private static final int LARGEST_TEXT = 1 << 20;

    private static final Set<String> BESIDE = Set.of(BundleSchema.DESCRIPTOR, BundleSchema.README, BundleSchema.SUMS);

    private final Texts texts = Texts.beside(BundleVerifier.class);
    private final Faults faults = new Faults();
    private final Tally tally = new Tally();
    private final PlanCheck plans = new PlanCheck(faults, texts);
    private final Map<String, TableCheck> tables = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, byte[]> small = new HashMap<>();

    private BundleVerifier() {}

    public static Verdict verify(Path file) {
        return new BundleVerifier().check(file);
    }

    private Verdict check(Path file) {
        Optional<Months> months = Optional.empty();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Set<String> names = new GuardedZip(in).read(this::entry);
            compareDirectory(file, names);
            months = whole(names);
        } catch (GuardedZip.Hostile e) {
            faults.lead(e.entry(), texts.of(e.reason()));
        } catch (IOException e) {
            faults.lead(reading, texts.get("fault.archive"));
        }
        return new Verdict(months, tally.figures(), faults.list(), faults.unlisted());
    }

    private String reading = "";

    private void entry(String name, InputStream content) throws IOException {
        reading = name;
        Optional<Table> table = BundleSchema.at(name);
        if (table.isEmpty() && !BESIDE.contains(name)) {
            faults.add(name, 0, "", texts.get("fault.unlisted"));
            return;
        }
        Digested digested = new Digested(content);
        if (table.isPresent()) {
            TableCheck check = new TableCheck(table.get(), faults, tally, plans, texts);
            tables.put(table.get().name(), check);
            rows(name, digested, check);
        } else {
            byte[] bytes = digested.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                throw new GuardedZip.Hostile(GuardedZip.Reason.TOO_LARGE, name);
            }
            small.put(name, bytes);
        }
        digested.transferTo(OutputStream.nullOutputStream());
        long rows = table.map(t -> tables.get(t.name())).map(TableCheck::rows).orElse(0L);
        measures.put(name, new Measure(rows, digested.bytes, digested.sha256()));
        reading = "";
    }

    private void rows(String name, InputStream content, TableCheck check) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CsvInput.read(new InputStreamReader(content, decoder), ',', check);
            if (!check.headed()) {
                faults.add(name, 1, "", texts.get("fault.empty"));
            }
        } catch (CsvInput.Broken e) {
            faults.add(name, e.line(), "", texts.get("fault.csv"));
        } catch (CharacterCodingException e) {
            faults.add(name, check.rows() + 2, "", texts.get("fault.encoding"));
        }
    }

    /** A reader that goes by the directory at the end must find the same as one that reads from the start. */
    private void compareDirectory(Path file, Set<String> names) throws IOException {
        List<String> listed = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.entries().asIterator().forEachRemaining(entry -> listed.add(entry.getName()));
        }
        if (!listed.equals(List.copyOf(names)) || !endsWithDirectory(file)) {
            faults.add("", 0, "", texts.get("fault.directory"));
        }
    }

    /** Nothing after the directory and no comment: a second archive behind the first would be the one others open. */
    private static boolean endsWithDirectory(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            int end = 22;
            byte[] last = new byte[end];
            zip.seek(Math.max(0, zip.length() - end));
            zip.readFully(last);
            ByteBuffer record = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
            long size = Integer.toUnsignedLong(record.getInt(12));
            long offset = Integer.toUnsignedLong(record.getInt(16));
            return record.getInt(0) == 0x06054b50 && offset + size + end == zip.length();
        }
    }

    private Optional<Months> whole(Set<String> names) {
        byte[] descriptor = small.getOrDefault(BundleSchema.DESCRIPTOR, new byte[0]);
        Set<String> wanted = new TreeSet<>(BESIDE);
        DescriptorCheck.tables(descriptor).forEach(table -> wanted.add(table.path()));
        for (String name : wanted) {
            if (!names.contains(name)) {
                faults.add(name, 0, "", texts.get("fault.missing"));
            }
        }
        tables.values().stream()
                .filter(check -> !wanted.contains(check.table().path()))
                .forEach(check -> faults.add(check.table().path(), 0, "", texts.get("fault.unlisted")));
        tables.values().forEach(check -> check.finish(this::keys));
        plans.finish();
        byte[] sums = small.getOrDefault(BundleSchema.SUMS, new byte[0]);
        new SumsCheck(faults, texts, new String(descriptor, StandardCharsets.UTF_8)).check(sums, measures);
        Optional<Months> months = new DescriptorCheck(faults, texts).check(descriptor, measures);
        months.ifPresent(allowed -> {
            tables.values().forEach(check -> check.within(allowed));
            plans.within(allowed);
        });
        return months;
    }

    private Set<String> keys(Table table) {
        return Optional.ofNullable(tables.get(table.name()))
                .map(TableCheck::keys)
                .orElse(Set.of());
    }

    /** Counts and digests what is read. */
    private static final class Digested extends FilterInputStream {
        private final MessageDigest digest = BundleWriter.sha256();
        private long bytes;

        Digested(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) {
                digest.update(into, from, read);
                bytes += read;
            }
            return read;
        }

        @Override
        public void close() {
            // The archive goes on after the entry.
        }

        /** Once, at the end. */
        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
