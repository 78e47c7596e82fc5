package vn.thidua.command.database;

import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL server to work on. Closing it stops the server if this process started it. */
public interface Database extends AutoCloseable {

    /** Returns the JDBC address, without credentials. */
    String url();

    /** Returns the user to connect as. */
    String user();

    /** Returns the password of {@link #user()}; empty if the server asks for none. */
    String password();

    /** Returns the folder that holds the data, if the server runs in a folder of this computer. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    void close();
}
