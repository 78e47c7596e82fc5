package vn.thidua.command.fence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Comparison;
import vn.thidua.shared.Errand;

/**
 * Hands out connections that see what the running thread may see.
 *
 * <p>A person sees the person's units, and a request of a person stays one even inside an errand. Without a person, an errand
 * sees everything; without both, a connection sees no fenced row.
 */
final class FencedDataSource extends DelegatingDataSource {

    private static final ScopedValue<Boolean> ASKING = ScopedValue.newInstance();

    private final KeptScopes scopes = new KeptScopes();
    private volatile Supplier<Optional<Actor>> actors = Optional::empty;

    FencedDataSource(DataSource pool) {
        super(pool);
    }

    /** Asks {@code actors} from now on who is signed in. */
    void ask(Supplier<Optional<Actor>> actors) {
        this.actors = actors;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        // Before a transaction begins: what is kept inside of one may be rolled back, or may not be written at all.
        scopes.keep(connection, reader());
        return FencedConnection.around(connection, this::reader, scopes);
    }

    /** @throws SQLFeatureNotSupportedException always: the application has one role */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the application connects as one role");
    }

    /** Finding out who is signed in may itself read the tables of sign-in; meanwhile nobody is. */
    private Reader reader() {
        if (ASKING.isBound()) {
            return Reader.NOBODY;
        }
        Supplier<Optional<Actor>> known = actors;
        Optional<Actor> actor = ScopedValue.where(ASKING, true).call(known::get);
        if (actor.isPresent()) {
            Actor person = actor.get();
            return person.units().isEmpty()
                    ? Reader.NOBODY
                    : new Reader.Person(person.account(), Comparison.widen(person.units()));
        }
        return Errand.current().isPresent() ? Reader.INSTALLATION : Reader.NOBODY;
    }
}
