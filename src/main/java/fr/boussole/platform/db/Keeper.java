package fr.boussole.platform.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The administrating connection: first in, last out. */
final class Keeper implements AutoCloseable {
    private final JdbcDataSource source;
    private final Connection connection;

    private Keeper(JdbcDataSource source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    static Keeper open(String location, DatabaseKey key, boolean exists) throws SQLException {
        Keeper keeper = connect(location + ";WRITE_DELAY=0;IFEXISTS=" + (exists ? "TRUE" : "FALSE"), key);
        if (!exists) {
            // The password is ours, hexadecimal: nothing to escape.
            keeper.execute("CREATE USER " + Database.APPLICATION + " PASSWORD '" + key.application() + "'");
        }
        return keeper;
    }

    static Keeper openToRead(Path file, DatabaseKey key) throws SQLException {
        return connect(file.toAbsolutePath() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", key);
    }

    private static Keeper connect(String location, DatabaseKey key) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        // No trace file (it is plain text), no closing by H2's own hook in the middle of our end.
        source.setURL("jdbc:h2:" + location
                + ";CIPHER=AES;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE");
        source.setUser(Database.KEEPER);
        source.setPassword(key.file() + " " + key.keeper());
        return new Keeper(source, source.getConnection());
    }

    /** Further connections of the same administrator, for the migration library. */
    DataSource source() {
        return source;
    }

    synchronized void sync() throws SQLException {
        execute("CHECKPOINT SYNC");
    }

    synchronized void backupTo(Path zip) throws SQLException {
        try (var backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    synchronized SortedMap<String, Long> rows() throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
                while (tables.next()) {
                    rows.put(tables.getString(1), 0L);
                }
            }
            // Row by row as they are fetched: a table need not fit into memory.
            statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
            for (Map.Entry<String, Long> table : rows.entrySet()) {
                try (ResultSet all = statement.executeQuery("SELECT * FROM PUBLIC.\"" + table.getKey() + "\"")) {
                    table.setValue(read(all));
                }
            }
            statement.execute("SET LAZY_QUERY_EXECUTION FALSE");
        }
        return rows;
    }

    /** H2 answers COUNT without looking at the rows, so damage inside one would go unseen. */
    private static long read(ResultSet all) throws SQLException {
        int columns = all.getMetaData().getColumnCount();
        long rows = 0;
        while (all.next()) {
            rows++;
            for (int i = 1; i <= columns; i++) {
                all.getString(i);
            }
        }
        return rows;
    }

    synchronized int writeDelay() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'")) {
            return row.next() ? row.getInt(1) : -1;
        }
    }

    synchronized void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The file is consistent without a clean close; the next start needs nothing from this one.
            System.getLogger(Keeper.class.getName()).log(System.Logger.Level.WARNING, "close " + e.getSQLState());
        }
    }
}
