package fr.boussole.platform.db;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.NullUnmarked;

/** A feature's typed key, kept as a number. */
@NullUnmarked
final class KeyHandler<I> extends BaseTypeHandler<I> {
    private final LongFunction<I> make;
    private final ToLongFunction<I> read;

    KeyHandler(LongFunction<I> make, ToLongFunction<I> read) {
        this.make = make;
        this.read = read;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, I id, JdbcType type) throws SQLException {
        statement.setLong(index, read.applyAsLong(id));
    }

    @Override
    public I getNullableResult(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : make.apply(value);
    }

    @Override
    public I getNullableResult(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : make.apply(value);
    }

    @Override
    public I getNullableResult(CallableStatement call, int column) throws SQLException {
        long value = call.getLong(column);
        return call.wasNull() ? null : make.apply(value);
    }
}
