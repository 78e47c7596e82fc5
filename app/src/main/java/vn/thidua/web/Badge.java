package vn.thidua.web;

/**
 * How many things wait behind a menu entry.
 *
 * @param count zero or more; zero shows nothing
 * @param mine whether the reader has to act; otherwise the things wait elsewhere
 */
public record Badge(int count, boolean mine) {

    public static final Badge NONE = new Badge(0, false);
}
