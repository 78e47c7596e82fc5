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
    NO_SCOPE,
    /** The person has the role for the whole installation: every account is within reach, but no figures of units are. */
    EVERYWHERE,
    /** The person's only assignment, which gave the role for all units, is over. */
    EXPIRED
}
