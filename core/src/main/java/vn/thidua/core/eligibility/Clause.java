package vn.thidua.core.eligibility;

/**
 * One condition of a form.
 *
 * @param id unique in its form and the same in every regime that has this condition, for example {@code rated-good}
 * @param citation document, article and clause
 */
public record Clause(String id, Requirement requirement, String citation, Confidence confidence) {}
