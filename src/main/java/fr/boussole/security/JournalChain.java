package fr.boussole.security;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Links an entry of the journal to the one before: a keyed digest over its fields, each with its length in front. */
record JournalChain(byte[] key) {
    JournalMapper.Row link(JournalMapper.Row row, long seq, String prev) {
        JournalMapper.Row placed = with(row, seq, prev, "");
        return with(placed, seq, prev, digest(placed));
    }

    boolean follows(JournalMapper.Row row, String prev) {
        return row.prev().equals(prev) && row.link().equals(digest(row));
    }

    private String digest(JournalMapper.Row row) {
        String[] fields = {
            Long.toString(row.seq()),
            row.atUtc().toString(),
            row.member() == null ? "" : row.member().toString(),
            row.action(),
            row.entity(),
            Long.toString(row.entityId()),
            Integer.toString(row.entityVersion()),
            row.rowSha256(),
            row.prev()
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String field : fields) {
                byte[] content = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(content.length);
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(Digests.hmac(key, bytes.toByteArray()));
    }

    private static JournalMapper.Row with(JournalMapper.Row row, long seq, String prev, String link) {
        return new JournalMapper.Row(
                seq,
                row.atUtc(),
                row.member(),
                row.action(),
                row.entity(),
                row.entityId(),
                row.entityVersion(),
                row.rowSha256(),
                prev,
                link);
    }
}
