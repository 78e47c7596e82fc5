/**
 * The country at province level before and after 1 July 2025, as data with its succession.
 *
 * <p>The data are in {@code organization/provinces.yaml} with their sources; this package only registers them, once, when an
 * installation starts for the first time. They are units of the kind {@code ADMINISTRATIVE} under {@code viet-nam}; bodies
 * that report are not among them, but may name the one they serve.
 */
@NullMarked
package vn.thidua.organization.province;

import org.jspecify.annotations.NullMarked;
