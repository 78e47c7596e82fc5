package vn.thidua.house.planted.visibility.reporting.form;

/** Public because {@link Form} shows it. */
public record FormVersion(int value) {}
