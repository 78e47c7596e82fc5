package vn.thidua.journey.access;

/** How the units of a person lie to the thing that an address names. */
enum Asker {
    /** Nobody is signed in. */
    LOGGED_OUT,
    /** The person covers all units. */
    IN_SCOPE,
    /** The person covers another unit. */
    OUT_OF_SCOPE,
    /** The person has the role but no unit. */
    NO_SCOPE
}
