package fr.boussole.platform.db;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.session.SqlSessionManager;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

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

    /** In bytes: the cipher's block, the store's two heads, and more than one block of content. */
    private static final long SMALLEST = 5 * 4096;

    private final Keeper keeper;
    private final JdbcConnectionPool pool;
    private final Configuration configuration;
    private final SqlSessionManager sessions;
    private final ThreadLocal<@Nullable Map<Class<?>, Runnable>> endings = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Map<Class<?>, Runnable>> aftermaths = new ThreadLocal<>();
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

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
        return start(file.toAbsolutePath().toString(), key, false, Migrations.LATEST);
    }

    /**
     * An existing file, upgraded first when it is older than this program; the upgrade leaves a copy of the old file in
     * {@code backups} beside it.
     *
     * @throws Refusal when the file is missing, open elsewhere, damaged, or of a newer program
     */
    public static Database open(Path file, DatabaseKey key) throws SQLException {
        Path content = file.resolveSibling(file.getFileName() + ".mv.db");
        if (!Files.exists(content)) {
            throw new Refusal(Texts.beside(Database.class).get("file.missing"));
        }
        // H2 takes a file cut down to its head for a new one, and would write an empty practice into it.
        if (content.toFile().length() < SMALLEST) {
            throw new Refusal(Texts.beside(Database.class).get("file.damaged", "0"));
        }
        try {
            return start(file.toAbsolutePath().toString(), key, true, Migrations.LATEST);
        } catch (SQLException e) {
            throw Failures.opening(e);
        }
    }

    /**
     * A copy laid out for checking, never written to.
     *
     * @throws Refusal when it does not open
     */
    public static Database openToRead(Path file, DatabaseKey key) {
        try {
            Keeper keeper = Keeper.openToRead(file, key);
            return new Database(keeper, pool(file + ";ACCESS_MODE_DATA=r", key));
        } catch (SQLException e) {
            throw Failures.opening(e);
        }
    }

    /** @param location a path, or one with the scheme of a file system registered with H2 before it */
    static Database start(String location, DatabaseKey key, boolean exists, int version) throws SQLException {
        Keeper keeper = Keeper.open(location, key, exists);
        try {
            if (exists && Migrations.version(keeper) == 0) {
                throw new Refusal(Texts.beside(Database.class).get("file.damaged", "0"));
            }
            Migrations.apply(keeper, location, version);
            return new Database(keeper, pool(location, key));
        } catch (SQLException | RuntimeException e) {
            keeper.close();
            throw e;
        }
    }

    private static JdbcConnectionPool pool(String location, DatabaseKey key) {
        JdbcDataSource application = new JdbcDataSource();
        application.setURL("jdbc:h2:" + location + ";CIPHER=AES;IFEXISTS=TRUE;LOCK_TIMEOUT=10000");
        application.setUser(APPLICATION);
        application.setPassword(key.file() + " " + key.application());
        JdbcConnectionPool pool = JdbcConnectionPool.create(application);
        pool.setMaxConnections(8);
        return pool;
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
        Map<Class<?>, Runnable> last = new LinkedHashMap<>();
        Map<Class<?>, Runnable> after = new LinkedHashMap<>();
        endings.set(last);
        aftermaths.set(after);
        try {
            T result = change.get();
            last.values().forEach(Runnable::run);
            sessions.commit(true);
            return result;
        } catch (PersistenceException e) {
            rollback();
            throw Failures.running(e);
        } catch (RuntimeException | Error e) {
            rollback();
            throw e;
        } finally {
            endings.remove();
            aftermaths.remove();
            sessions.close();
            after.values().forEach(Runnable::run);
        }
    }

    /**
     * What the running transaction writes last, just before its commit: made on first use, run once. What many
     * transactions write to is locked only for that moment, and always in the same order.
     *
     * @throws IllegalStateException outside {@link #together}
     */
    public <E extends Runnable> E ending(Class<E> type, Supplier<E> make) {
        return held(endings, type, make);
    }

    /**
     * What is done once the running transaction is over, before {@link #together} returns: made on first use, run once.
     * It is run after a rollback too, since a commit that fails late may have been one: so it may only forget what was
     * kept in memory, to be read again. It must not fail.
     *
     * @throws IllegalStateException outside {@link #together}
     */
    public <E extends Runnable> E aftermath(Class<E> type, Supplier<E> make) {
        return held(aftermaths, type, make);
    }

    /** Whether this thread is inside {@link #together}, and so reads what nobody else sees yet. */
    public boolean changing() {
        return sessions.isManagedSessionStarted();
    }

    /** What is kept in memory of this file: one for all services, made on first use. */
    public <E> E shared(Class<E> type, Supplier<E> make) {
        return type.cast(shared.computeIfAbsent(type, t -> make.get()));
    }

    private static <E extends Runnable> E held(
            ThreadLocal<@Nullable Map<Class<?>, Runnable>> of, Class<E> type, Supplier<E> make) {
        Map<Class<?>, Runnable> open = of.get();
        if (open == null) {
            throw new IllegalStateException("no transaction");
        }
        return type.cast(open.computeIfAbsent(type, t -> make.get()));
    }

    private void rollback() {
        try {
            sessions.rollback(true);
        } catch (RuntimeException e) {
            // The first failure tells why; a connection that is gone has rolled back by itself.
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "rollback on a lost connection");
        }
    }

    public void together(Runnable change) {
        together(() -> {
            change.run();
            return true;
        });
    }

    /** Whether a failure comes from content of the file that cannot be read. */
    public static boolean foundDamaged(Throwable failure) {
        return Failures.unreadable(failure);
    }

    /** A consistent, still encrypted copy as H2's ZIP, while others go on writing. */
    public void backupTo(Path zip) throws SQLException {
        keeper.backupTo(zip);
    }

    /** How many rows each table holds, by its name, each read to its end: what a copy is compared with. */
    public SortedMap<String, Long> rows() throws SQLException {
        return keeper.rows();
    }

    /** Number of the newest migration applied to this file. */
    public int version() throws SQLException {
        return Migrations.version(keeper);
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
