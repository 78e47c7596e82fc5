package vn.thidua.house.planted.visibility.reporting.form;

/** Public, and used by nobody else. */
public record FormCode(String value) {}
