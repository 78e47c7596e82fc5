package vn.thidua.house.planted.wall.reporting.form;

/** Shown by its own module, and by another one. */
public record FormPage(String title) {}
