package vn.thidua.directive;

/**
 * The paper that tasks come from, for example the conclusions of a conference.
 *
 * @param code short and stable, used in addresses
 * @param title as people call it
 */
public record TaskSource(String code, String title) {}
