package fr.boussole.dossier;

import fr.boussole.patient.PersonRecords;
import fr.boussole.patient.PersonRecords.Extract;
import fr.boussole.platform.Progress;
import fr.boussole.platform.csv.CsvOutput;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the complete export of one person: nothing but the text of her file is ever held in memory. */
final class PersonZip {
    static final String README = "LISEZMOI.txt";
    static final String FILE = "dossier.pdf";
    static final String JSON = "dossier.json";
    static final String SUMS = "SHA256SUMS";
    private static final String TABLES = "tables/";
    private static final String PAPERS = "documents/";
    /** Bytes between two looks at whether to stop. */
    private static final int CHUNK = 1 << 16;

    private final ZipOutputStream zip;
    private final Progress progress;
    private final LocalDateTime now;
    private final Map<String, String> sums = new LinkedHashMap<>();
    private final Texts texts = Texts.beside(PersonZip.class);

    /** Tables and papers of one room, as they were written. */
    record Room(PersonRecords records, List<Extract> extracts, List<Kept> papers) {}

    /** A paper as it lies in the archive. */
    record Kept(PaperLine paper, String sha256, long bytes) {}

    PersonZip(OutputStream out, Progress progress, LocalDateTime now) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.progress = progress;
        this.now = now;
    }

    /**
     * Leaves the stream open, with the whole archive in it.
     *
     * @return digest of each entry, in hexadecimal
     */
    Map<String, String> write(Subject subject) throws IOException {
        List<Room> rooms = new ArrayList<>();
        PaperNames names = new PaperNames();
        int done = 0;
        int steps = subject.records().size() + 2;
        for (PersonRecords room : subject.records()) {
            progress.at(texts.get("export.step", room.title()), done++, steps);
            Stopped.when(progress);
            List<Extract> extracts = room.extracts(subject.id());
            for (Extract extract : extracts) {
                table(extract);
            }
            List<Kept> papers = new ArrayList<>();
            room.files(
                    subject.id(),
                    (name, mediaType, words, date, bytes) -> papers.add(paper(
                            new PaperLine(
                                    names.next(PAPERS + room.id() + "/", name, mediaType), mediaType, words, date),
                            bytes)));
            rooms.add(new Room(room, extracts, papers));
        }
        progress.at(texts.get("export.step", texts.get("export.file")), done++, steps);
        Stopped.when(progress);
        List<PaperLine> lines = rooms.stream()
                .flatMap(room -> room.papers().stream())
                .map(Kept::paper)
                .toList();
        entry(FILE, FilePdf.write(subject, lines));
        entry(JSON, out -> PersonJson.write(subject, rooms, now, out));
        entry(README, readme(subject, rooms));
        StringBuilder list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        entry(SUMS, list.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        progress.at(texts.get("export.checking"), done, steps);
        return sums;
    }

    private void table(Extract extract) throws IOException {
        entry(TABLES + extract.name() + ".csv", out -> {
            CsvOutput csv = CsvOutput.spreadsheet(out);
            csv.row(extract.columns());
            for (List<String> row : extract.rows()) {
                csv.row(row.stream().map(PersonZip::cell).toList());
            }
            csv.flush();
        });
    }

    /** A number with a fraction gets the decimal comma a French spreadsheet counts with; a negative one no guard. */
    private static Object cell(String text) {
        return text.matches("-?[0-9]{1,15}\\.[0-9]{1,6}|-[0-9]{1,15}") ? new BigDecimal(text) : text;
    }

    private Kept paper(PaperLine paper, InputStream bytes) throws IOException {
        long[] length = {0};
        entry(paper.path(), out -> {
            byte[] chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                Stopped.when(progress);
                out.write(chunk, 0, read);
                length[0] += read;
            }
        });
        return new Kept(paper, sums.getOrDefault(paper.path(), ""), length[0]);
    }

    private byte[] readme(Subject subject, List<Room> rooms) throws IOException {
        StringBuilder tables = new StringBuilder();
        int papers = 0;
        for (Room room : rooms) {
            papers += room.papers().size();
            for (Extract extract : room.extracts()) {
                tables.append("  ")
                        .append(texts.get(
                                "export.table",
                                TABLES + extract.name() + ".csv",
                                room.records().title(),
                                extract.rows().size()))
                        .append('\n');
            }
        }
        try (InputStream in = PersonZip.class.getResourceAsStream(README)) {
            if (in == null) {
                throw new IOException(README);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${person}", subject.name())
                    .replace("${code}", subject.patient().code())
                    .replace("${practice}", subject.practiceName())
                    .replace("${made}", subject.made())
                    .replace("${papers}", Formats.count(papers))
                    .replace("${tables}", tables.toString().stripTrailing());
            // With mark and line ends as the simplest editor of Windows wants them.
            return ("\ufeff" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        }
    }

    private interface Content {
        void into(OutputStream out) throws IOException;
    }

    private void entry(String name, byte[] bytes) throws IOException {
        entry(name, out -> out.write(bytes));
    }

    private void entry(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(now);
        zip.putNextEntry(entry);
        Digested digested = new Digested(zip);
        content.into(digested);
        zip.closeEntry();
        if (sums.put(name, digested.hex()) != null) {
            throw new IOException("two entries " + name);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Digests what passes; closing it does not close what is beneath. */
    private static final class Digested extends FilterOutputStream {
        private final MessageDigest digest = sha256();

        Digested(OutputStream out) {
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
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        /** Once, at the end. */
        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
