package vn.thidua.command.fence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection that tells the server who reads before each statement, if that is somebody else than before, and tells it
 * that nobody does when the connection goes back.
 */
final class FencedConnection implements InvocationHandler {

    private static final String TELL = """
            select set_config('thidua.scope', ?, false),
                   set_config('thidua.units', ?, false),
                   set_config('thidua.account', ?, false)
            """;

    private final Connection connection;
    private final Supplier<Reader> reader;
    private final KeptScopes scopes;

    /** What the server was told; null if a transaction ended since, which may have taken it back. */
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
            case "commit", "rollback" -> {
                told = null;
                yield passOn(method, arguments);
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
        clean = false;
        told = null;
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            KeptScopes.Settings settings = scopes.settings(now);
            statement.setString(1, settings.scope());
            statement.setString(2, settings.units());
            statement.setString(3, settings.account());
            statement.execute();
        }
        told = now;
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
