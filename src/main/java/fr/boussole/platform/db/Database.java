package fr.boussole.platform.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.session.SqlSessionManager;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The one door to the encrypted H2 file. A feature hands in its mapper and gets it back alive; nobody sees a session.
 *
 * <p>One administrating connection, the keeper, stays open for the whole run, because {@code WRITE_DELAY=0} holds only
 * from the first connection's URL; features work as a second user who may not administrate. Every commit is followed by
 * the keeper's {@code CHECKPOINT SYNC}, since H2 itself never forces its file to the disk at commit.
 */
public final class Database implements AutoCloseable {
    static final String KEEPER = "KEEPER";
    static final String APPLICATION = "APPLICATION";

    private final Keeper keeper;
    private final JdbcConnectionPool pool;
    private final Configuration configuration;
    private final SqlSessionManager sessions;

    private Database(Keeper keeper, JdbcConnectionPool pool) {
        this.keeper = keeper;
        this.pool = pool;
        configuration = new Configuration(new Environment("practice", new SyncedTransactionFactory(keeper), pool));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        sessions = SqlSessionManager.newInstance(new SqlSessionFactoryBuilder().build(configuration));
    }

    /** A new file, with every migration applied. {@code file} is without H2's {@code .mv.db}. */
    public static Database create(Path file, DatabaseKey key) throws SQLException {
        return start(file, key, false);
    }

    /** An existing file, upgraded first when it is older than this program. */
    public static Database open(Path file, DatabaseKey key) throws SQLException {
        return start(file, key, true);
    }

    private static Database start(Path file, DatabaseKey key, boolean exists) throws SQLException {
        Keeper keeper = Keeper.open(file, key, exists);
        try {
            Migrations.apply(keeper);
            JdbcDataSource application = new JdbcDataSource();
            application.setURL("jdbc:h2:" + file.toAbsolutePath() + ";CIPHER=AES;IFEXISTS=TRUE");
            application.setUser(APPLICATION);
            application.setPassword(key.file() + " " + key.application());
            JdbcConnectionPool pool = JdbcConnectionPool.create(application);
            pool.setMaxConnections(8);
            return new Database(keeper, pool);
        } catch (SQLException | RuntimeException e) {
            keeper.close();
            throw e;
        }
    }

    /** Teaches the mappers a feature's own key type, so that a patient's key cannot pass for a visit's. */
    public <I> void key(Class<I> type, LongFunction<I> make, ToLongFunction<I> read) {
        configuration.getTypeHandlerRegistry().register(type, new KeyHandler<>(make, read));
    }

    /** Each call on the mapper is a transaction of its own, unless {@link #together} holds one open. */
    public <M> M mapper(Class<M> type) {
        if (!configuration.hasMapper(type)) {
            configuration.addMapper(type);
        }
        return sessions.getMapper(type);
    }

    /** All of it is written, or none: also across features, also when calls nest. Returns once it is on the disk. */
    public <T> T together(Supplier<T> change) {
        if (sessions.isManagedSessionStarted()) {
            return change.get();
        }
        sessions.startManagedSession(false);
        try {
            T result = change.get();
            sessions.commit(true);
            return result;
        } catch (RuntimeException | Error e) {
            sessions.rollback(true);
            throw e;
        } finally {
            sessions.close();
        }
    }

    public void together(Runnable change) {
        together(() -> {
            change.run();
            return true;
        });
    }

    /** A consistent, still encrypted copy as H2's ZIP, while others go on writing. */
    public void backupTo(Path zip) throws SQLException {
        keeper.backupTo(zip);
    }

    /** The live value of H2's write delay in milliseconds; anything but 0 may lose acknowledged saves. */
    public int writeDelay() throws SQLException {
        return keeper.writeDelay();
    }

    @Override
    public void close() {
        pool.dispose();
        keeper.close();
    }

    /** For checks that look at the file as the features do. */
    Connection connection() throws SQLException {
        return pool.getConnection();
    }
}
