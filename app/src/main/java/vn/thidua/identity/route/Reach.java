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
    /** The answer is about several units at once and is refused to somebody who does not cover them all. */
    WHOLE
}
