package fr.boussole.foreign;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.csv.CsvInput;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A foreign file read whole: a practice's people fit into memory many times over. */
record ForeignFile(Shape shape, List<String> heads, List<Row> rows, String digest) {
    /** Bytes; thirty times what the largest practice's list takes. */
    private static final long LARGEST = 64L << 20;

    private static final int MOST_COLUMNS = 500;

    /** @param line in the file, from 1 */
    record Row(long line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** What people's files hold stays out of logs. */
        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    /** @throws Refusal in a clear sentence when there is nothing to read in it */
    static ForeignFile read(Path file, Optional<Shape> known) {
        Texts texts = Texts.beside(ForeignFile.class);
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(texts.get("file.large", LARGEST >> 20));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(texts.get("file.unreadable"));
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
            throw new Refusal(texts.get("file.spreadsheet"));
        }
        Shape shape = known.orElseGet(
                () -> ShapeGuess.of(Arrays.copyOf(bytes, Math.min(bytes.length, ShapeGuess.LOOKED_AT))));
        List<Row> all = new ArrayList<>();
        try {
            CsvInput.read(new StringReader(new String(bytes, shape.charset())), shape.separator(), (line, cells) -> {
                if (!cells.stream().allMatch(String::isBlank)) {
                    all.add(new Row(line, cells));
                }
            });
        } catch (CsvInput.Broken e) {
            throw new Refusal(texts.get("file.broken", e.line()));
        } catch (IOException e) {
            throw new Refusal(texts.get("file.unreadable"));
        }
        if (all.size() < 2 || all.getFirst().cells().size() < 2) {
            throw new Refusal(texts.get("file.empty"));
        }
        if (all.getFirst().cells().size() > MOST_COLUMNS) {
            throw new Refusal(texts.get("file.wide"));
        }
        List<String> heads = all.getFirst().cells().stream().map(String::strip).toList();
        return new ForeignFile(shape, heads, List.copyOf(all.subList(1, all.size())), digest(bytes));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
