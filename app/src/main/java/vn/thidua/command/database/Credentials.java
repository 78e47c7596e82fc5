package vn.thidua.command.database;

/** A role of the database and its password; the password is empty if the server asks for none. */
public record Credentials(String user, String password) {

    /** Names the role without its password. */
    @Override
    public String toString() {
        return user;
    }
}
