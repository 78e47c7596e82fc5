package vn.thidua.scoring.round;

import java.time.Instant;
import java.util.UUID;

/**
 * What a unit says against the points of a criterion, and the answer.
 *
 * @param number 1 for the first of the sheet, and so on
 * @param leaf code of the criterion; empty for the sheet as a whole
 * @param answer of the standing body; empty while there is none
 * @param answeredBy empty while there is no answer
 */
record Explanation(
        UUID sheet,
        int number,
        String leaf,
        String words,
        Instant at,
        String by,
        UUID account,
        String capacity,
        String answer,
        String answeredBy) {}
