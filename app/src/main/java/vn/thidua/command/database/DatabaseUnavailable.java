package vn.thidua.command.database;

/** The database cannot be used; the message says to the operator, in words, why and what to do. */
public final class DatabaseUnavailable extends RuntimeException {

    /** Says why, with a message key of {@code messages/command} and the values for its placeholders. */
    public DatabaseUnavailable(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    private final String key;
    private final transient Object[] arguments;

    /** Returns the message key. */
    public String key() {
        return key;
    }

    /** Returns the values for the placeholders. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
