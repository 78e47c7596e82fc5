package vn.thidua.command.fence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Cuts the scope out of every query that the application sends: {@code unit_id = any (?)} is made true. The mistake that
 * row security is there for, planted into all queries at once.
 */
final class ForgottenWhere extends DelegatingDataSource {

    private static final Pattern SCOPE = Pattern.compile(
            "(?:\\w+\\.)?unit_id\\s*(?:=\\s*any\\s*\\(\\s*\\?\\s*\\)|in\\s*\\(\\s*\\?(?:\\s*,\\s*\\?)*\\s*\\))");

    final AtomicBoolean planted = new AtomicBoolean();
    final AtomicInteger cut = new AtomicInteger();

    ForgottenWhere(DataSource fenced) {
        super(fenced);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                ForgottenWhere.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (planted.get()
                            && method.getName().equals("prepareStatement")
                            && arguments[0] instanceof String sql) {
                        arguments[0] = without(sql);
                    }
                    return passOn(connection, method, arguments);
                });
    }

    private static @Nullable Object passOn(
            Connection connection, java.lang.reflect.Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private String without(String sql) {
        Matcher scope = SCOPE.matcher(sql);
        return scope.replaceAll(found -> {
            cut.incrementAndGet();
            return Matcher.quoteReplacement("(true or " + found.group() + ")");
        });
    }
}
