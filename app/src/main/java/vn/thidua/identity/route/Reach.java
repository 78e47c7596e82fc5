package vn.thidua.identity.route;

/** How the units of the person who asks limit what an address answers. */
enum Reach {
    /** Nothing in the answer belongs to a unit. */
    NONE,
    /** Only what belongs to the person's units is in the answer. */
    ROWS,
    /** The same; to somebody who covers no unit there is nothing at the address. */
    SOME,
    /** The address names a thing of a unit; to somebody who does not cover the unit it is not there. */
    THING,
    /** The address names an account or a part of one; to somebody who has no say over the account it is not there. */
    ACCOUNT,
    /** The address names something of a person's own; to everybody else it is not there. */
    OWN,
    /** The answer is about several units at once and is refused to somebody who does not cover them all. */
    WHOLE
}
