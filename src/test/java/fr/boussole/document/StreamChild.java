package fr.boussole.document;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Takes papers in and hands them out again in a Java whose memory is smaller than they are. */
final class StreamChild {
    static final long SIZE = 120L << 20;

    private StreamChild() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = TestDatabase.reopen(Path.of(arguments[0]))) {
            TestSession session = new TestSession();
            MovingClock clock = new MovingClock();
            Documents documents =
                    new Documents(database, session, session, clock, new FieldHistory(database, session, clock));
            documents.limit().save(200);
            for (InputStream one : List.of(Papers.longJpeg(SIZE), longPdf(SIZE))) {
                Document kept =
                        documents.add(Cupboard.ANA, Cupboard.draft(DocumentKind.IMAGING, "Longue"), "longue", one);
                documents.open(kept.id()).picture(0, 300);
                Long out = documents.read(kept.id(), in -> in.transferTo(OutputStream.nullOutputStream()));
                System.out.println(out);
            }
            System.out.println("max " + (Runtime.getRuntime().maxMemory() >> 20));
        }
    }

    /** A page, and an object that nobody draws and that is as long as wanted. */
    static InputStream longPdf(long bytes) {
        String before = "%PDF-1.4\n";
        String[] objects = {
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
            "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>\nendobj\n",
            "4 0 obj\n<</Length %d>>\nstream\n"
        };
        byte[] filling = new byte[1 << 16];
        Arrays.fill(filling, (byte) '.');
        long count = bytes / filling.length;
        objects[3] = objects[3].formatted(count * filling.length);
        StringBuilder head = new StringBuilder(before);
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (String one : objects) {
            table.append("%010d 00000 n \n".formatted(head.length()));
            head.append(one);
        }
        String end = "\nendstream\nendobj\n";
        long start = head.length() + count * filling.length + end.length();
        String foot = end + table + "trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
        InputStream middle =
                new SequenceInputStream(Collections.enumeration(Collections.nCopies((int) count, filling).stream()
                        .map(ByteArrayInputStream::new)
                        .toList()));
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head.toString().getBytes(StandardCharsets.US_ASCII)),
                middle,
                new ByteArrayInputStream(foot.getBytes(StandardCharsets.US_ASCII)))));
    }
}
