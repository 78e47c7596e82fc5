package vn.thidua.scoring.round;

/**
 * Points as somebody typed them.
 *
 * @param leaf code of the criterion
 * @param text what was typed
 * @param reason why they differ; may be empty
 * @param seen version of the points that the person saw; 0 if there were none
 */
record PointsWish(String leaf, String text, String reason, int seen) {}
