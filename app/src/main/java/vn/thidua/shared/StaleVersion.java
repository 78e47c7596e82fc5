package vn.thidua.shared;

/** Somebody else changed the thing since it was read. */
public final class StaleVersion extends RuntimeException {

    /** Says that the {@code what} called {@code id} has a newer version. */
    public StaleVersion(String what, Object id) {
        super(what + " was changed by somebody else: " + id);
    }
}
