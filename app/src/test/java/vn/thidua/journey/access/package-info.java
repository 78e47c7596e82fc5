/**
 * Access, asked from outside: every address × every role × every way in which the role's units can lie.
 *
 * <p>Start reading at {@code RouteMatrixTests}. What is expected comes from {@code identity/routes.yaml} and
 * {@code identity/roles.yaml}, read here by themselves and not through the product's code.
 */
@NullMarked
package vn.thidua.journey.access;

import org.jspecify.annotations.NullMarked;
