package vn.thidua.conference.proceedings;

/**
 * Who came for a unit.
 *
 * @param unit code of the unit
 * @param head role of the person who led it
 * @param delegates how many came, the head included; 0 if nobody came
 */
public record Delegation(String unit, String head, int delegates) {}
