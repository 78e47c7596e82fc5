package vn.thidua.conference.proceedings;

/**
 * Where a conference was held.
 *
 * @param hall the building
 * @param town for example Pleiku
 * @param province for example Gia Lai; the seat that papers are dated from
 */
public record Venue(String hall, String town, String province) {}
