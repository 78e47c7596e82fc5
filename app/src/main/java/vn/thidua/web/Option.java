package vn.thidua.web;

/**
 * A choice of a select field.
 *
 * @param value what is sent
 * @param text words, not a key
 */
public record Option(String value, String text) {}
