package vn.thidua.shared;

/** The thing asked for does not exist, or the person asking may not know that it does. */
public final class NotFound extends RuntimeException {

    /** Says that there is no {@code what} called {@code id}. */
    public NotFound(String what, Object id) {
        super(what + " not found: " + id);
    }
}
