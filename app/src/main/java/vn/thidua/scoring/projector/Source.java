package vn.thidua.scoring.projector;

/** Where the wall takes its ranking from. */
enum Source {
    /** The latest publication; as long as there is none, the points as they stand. */
    PUBLISHED,
    /** The points as they stand, whatever was published. */
    NOW
}
