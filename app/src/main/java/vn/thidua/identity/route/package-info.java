/**
 * Addresses: who may ask each of them, written as data in {@code identity/routes.yaml} and enforced before a page begins.
 *
 * <p>Start reading at {@code RouteGuard}. An address that the file does not name is refused, and the application does not
 * start with one. What a page shows of which unit is not decided here but by the use cases and by the fence around the rows.
 */
@NullMarked
package vn.thidua.identity.route;

import org.jspecify.annotations.NullMarked;
