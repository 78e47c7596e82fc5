package vn.thidua.command.fence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection that tells the server who reads before each statement, if that is somebody else than before, and tells it
 * that nobody does when the connection goes back. What is told in a transaction, the server forgets by itself at its end.
 */
final class FencedConnection implements InvocationHandler {

    private static final String TELL = """
            select set_config('thidua.scope', ?, ?),
                   set_config('thidua.units', ?, ?),
                   set_config('thidua.account', ?, ?)
            """;

    private final Connection connection;
    private final Supplier<Reader> reader;
    private final KeptScopes scopes;

    /** What the server was told outside of transactions, and holds when the running one has ended. */
    private Reader kept = Reader.NOBODY;

    /** What the server was told last; null if it may have been taken back. */
    private @Nullable Reader told = Reader.NOBODY;

    private boolean clean = true;

    private FencedConnection(Connection connection, Supplier<Reader> reader, KeptScopes scopes) {
        this.connection = connection;
        this.reader = reader;
        this.scopes = scopes;
    }

    static Connection around(Connection connection, Supplier<Reader> reader, KeptScopes scopes) {
        return (Connection) Proxy.newProxyInstance(
                FencedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new FencedConnection(connection, reader, scopes));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && isAround(arguments[0]);
            case "hashCode" -> hashCode();
            case "close" -> {
                close();
                yield null;
            }
            case "createStatement", "prepareStatement", "prepareCall" -> {
                Reader now = reader.get();
                if (!now.equals(told)) {
                    tell(now);
                }
                yield passOn(method, arguments);
            }
            case "commit", "rollback", "setAutoCommit" -> {
                told = null;
                Object answer = passOn(method, arguments);
                // Going back to a savepoint ends no transaction, but takes back what was told since.
                told = arguments != null && arguments[0] instanceof Savepoint ? null : kept;
                yield answer;
            }
            default -> passOn(method, arguments);
        };
    }

    private boolean isAround(@Nullable Object other) {
        return other != null && Proxy.isProxyClass(other.getClass()) && equals(Proxy.getInvocationHandler(other));
    }

    private @Nullable Object passOn(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private void tell(Reader now) throws SQLException {
        boolean forgotten = !connection.getAutoCommit();
        clean &= forgotten;
        told = null;
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            KeptScopes.Settings settings = scopes.settings(now);
            statement.setString(1, settings.scope());
            statement.setBoolean(2, forgotten);
            statement.setString(3, settings.units());
            statement.setBoolean(4, forgotten);
            statement.setString(5, settings.account());
            statement.setBoolean(6, forgotten);
            statement.execute();
        }
        told = now;
        if (!forgotten) {
            kept = now;
        }
    }

    /** A connection that cannot forget whom it served is not used again. */
    private void close() throws SQLException {
        if (clean || connection.isClosed()) {
            connection.close();
            return;
        }
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            tell(Reader.NOBODY);
            clean = true;
        } finally {
            if (!clean) {
                connection.abort(Runnable::run);
            }
            connection.close();
        }
    }
}
