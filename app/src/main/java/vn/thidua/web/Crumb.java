package vn.thidua.web;

/**
 * A step of the way to a page, without the page itself.
 *
 * @param text words, not a key
 * @param href where it leads
 */
public record Crumb(String text, String href) {}
