package vn.thidua.house.planted.modulith.lower.inside;

/** Public for the features of its module. */
public record Inside(String name) {}
