package fr.boussole.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.ibatis.session.TransactionIsolationLevel;
import org.apache.ibatis.transaction.Transaction;
import org.apache.ibatis.transaction.jdbc.JdbcTransaction;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/**
 * Transactions whose commit returns only once the file has been forced to the disk. With assertions on, as in every
 * test, none may start on the screen's thread, which would freeze while it waits for the disk.
 */
final class SyncedTransactionFactory extends JdbcTransactionFactory {
    private final Keeper keeper;

    SyncedTransactionFactory(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Transaction newTransaction(DataSource source, TransactionIsolationLevel level, boolean autoCommit) {
        assert !Thread.currentThread().getName().equals("JavaFX Application Thread")
                : "database on the screen's thread";
        return new JdbcTransaction(source, level, autoCommit) {
            @Override
            public void commit() throws SQLException {
                super.commit();
                keeper.sync();
            }
        };
    }

    @Override
    public Transaction newTransaction(Connection connection) {
        throw new UnsupportedOperationException("transactions start from the pool");
    }
}
