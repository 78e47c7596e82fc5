/**
 * Which units there are: the list that is registered, the tree of a day, one unit with its history.
 *
 * <p>Start reading at {@code UnitService} (registers a list), {@code TreeScreens} (the tree, a piece at a time) and
 * {@code UnitScreens} (one unit). What changes units is not here but in {@code vn.thidua.organization.change}.
 *
 * <p>Screens: Organization › Units ({@code /organization/units}). Tables: {@code organization.unit},
 * {@code organization.unit_state}, {@code organization.cluster}, {@code organization.cluster_member}.
 */
@NullMarked
package vn.thidua.organization.unit;

import org.jspecify.annotations.NullMarked;
