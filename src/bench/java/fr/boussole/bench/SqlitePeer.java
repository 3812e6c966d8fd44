package fr.boussole.bench;

import fr.boussole.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same rows in a plain SQLite file, neither encrypted nor forced to the disk, with the same tables and indexes,
 * asked through JDBC with prepared statements: what the fastest embedded database most people know would take.
 */
final class SqlitePeer implements AutoCloseable {
    private static final Pattern WANTED = Pattern.compile("(?is)^\\s*CREATE (TABLE|INDEX|UNIQUE INDEX) .*");

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private SqlitePeer(Connection connection) {
        this.connection = connection;
    }

    /** A copy of the encrypted file in {@code folder}; made there the first time. */
    static SqlitePeer of(Path folder) throws Exception {
        Path file = folder.resolve("peer.sqlite");
        boolean there = Files.exists(folder.resolve("peer"));
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        SqlitePeer peer = new SqlitePeer(connection);
        peer.run("PRAGMA cache_size = -65536");
        peer.run("PRAGMA case_sensitive_like = ON");
        if (!there) {
            peer.run("PRAGMA synchronous = OFF");
            peer.copy(folder);
            Files.createFile(folder.resolve("peer"));
        }
        // As our own notes: on the disk before the answer, in its fastest way to do so.
        peer.run("PRAGMA journal_mode = WAL");
        peer.run("PRAGMA synchronous = FULL");
        return peer;
    }

    /** One statement that writes, committed. */
    void write(String sql, Object... values) {
        try {
            PreparedStatement statement = prepared.computeIfAbsent(sql, this::prepare);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How many rows the statement gives; all of their columns are read. */
    int rows(String sql, Object... values) {
        return firsts(sql, values).size();
    }

    /** The first column of each row; all of their columns are read. */
    List<Object> firsts(String sql, Object... values) {
        try {
            PreparedStatement statement = prepared.computeIfAbsent(sql, this::prepare);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Object> firsts = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    firsts.add(result.getObject(1));
                    for (int i = 2; i <= columns; i++) {
                        result.getObject(i);
                    }
                }
            }
            return firsts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private PreparedStatement prepare(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void copy(Path folder) throws Exception {
        String url = "jdbc:h2:" + folder.resolve("boussole").toAbsolutePath() + ";CIPHER=AES;IFEXISTS=TRUE";
        String password = TestDatabase.KEY.file() + " " + TestDatabase.KEY.application();
        try (Connection from = DriverManager.getConnection(url, "APPLICATION", password)) {
            connection.setAutoCommit(false);
            for (String table : tables(from)) {
                copy(from, table);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        for (String index : scripts("INDEX")) {
            // A later script may replace an index of an earlier one.
            run("DROP INDEX IF EXISTS " + index.strip().split("\\s+")[2]);
            run(index);
        }
        run("ANALYZE");
    }

    private static List<String> tables(Connection from) throws SQLException {
        List<String> names = new ArrayList<>();
        DatabaseMetaData data = from.getMetaData();
        try (ResultSet tables = data.getTables(null, "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.remove("flyway_schema_history");
        return names;
    }

    private void copy(Connection from, String table) throws SQLException {
        try (Statement select = from.createStatement();
                ResultSet rows = select.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData about = rows.getMetaData();
            Map<String, String> columns = new LinkedHashMap<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.put(about.getColumnName(i), type(about.getColumnTypeName(i)));
            }
            String key = primaryKey(from, table);
            run("CREATE TABLE " + table + " ("
                    + String.join(
                            ", ",
                            columns.entrySet().stream()
                                    .map(one -> one.getKey() + " " + one.getValue())
                                    .toList())
                    + (key.isEmpty() ? "" : ", PRIMARY KEY (" + key + ")") + ")");
            String marks = String.join(", ", java.util.Collections.nCopies(columns.size(), "?"));
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
                int waiting = 0;
                while (rows.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        Object value = rows.getObject(i);
                        insert.setObject(i, plain(value, rows, i));
                    }
                    insert.addBatch();
                    if (++waiting % 10_000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value, ResultSet rows, int column) throws SQLException {
        if (value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        return value instanceof Number || value == null ? value : rows.getString(column);
    }

    private static String type(String h2) {
        return switch (h2) {
            case "BIGINT", "INTEGER", "BOOLEAN" -> "INTEGER";
            default -> "TEXT";
        };
    }

    private static String primaryKey(Connection from, String table) throws SQLException {
        Map<Short, String> parts = new java.util.TreeMap<>();
        try (ResultSet keys = from.getMetaData().getPrimaryKeys(null, "PUBLIC", table)) {
            while (keys.next()) {
                parts.put(keys.getShort("KEY_SEQ"), keys.getString("COLUMN_NAME"));
            }
        }
        return String.join(", ", parts.values());
    }

    /** The statements of our own scripts that SQLite needs as well. */
    private static List<String> scripts(String kind) throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.sorted().toList()) {
                String script = Files.readString(file).replaceAll("(?m)--.*$", "");
                for (String statement : script.split(";")) {
                    if (WANTED.matcher(statement).matches() && statement.strip().startsWith("CREATE " + kind)) {
                        found.add(statement);
                    }
                }
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
