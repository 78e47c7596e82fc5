package vn.thidua.command.database;

import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL server to work on. Closing it stops the server if this process started it. */
public interface Database extends AutoCloseable {

    /** Returns the JDBC address, without credentials. */
    String url();

    /** Returns as whom the application works: a role that owns nothing, so that row security binds it. */
    Credentials application();

    /** Returns as whom the tables are made and changed: their owner. */
    Credentials owner();

    /** Returns the folder that holds the data, if the server runs in a folder of this computer. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    void close();
}
