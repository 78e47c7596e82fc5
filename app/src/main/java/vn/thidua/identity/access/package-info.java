/**
 * Who may do what, where, until when, and why.
 *
 * <p>A role is given to an account by an assignment: for units with all units below them, from one day to another. Powers of an
 * assignment may be lent to somebody else by a delegation, which dies with it. Start reading at {@code CapacityQueries} (what
 * somebody has today), then {@code Coverage} (which units that is), {@code AssignmentService} and {@code DelegationService}
 * (who may give what), {@code AccessQueries} (who may do what here, and why). Which role has which permission is in
 * {@code identity/roles.yaml}. Passwords are not here but in {@code vn.thidua.identity.account}.
 *
 * <p>Screens: Administration › Access ({@code /identity/access}), Administration › Assignments, delegations ({@code /identity/access/accounts}),
 * one's own delegations ({@code /identity/access/delegations}). Tables: {@code identity.assignment},
 * {@code identity.assignment_unit}, {@code identity.delegation}, {@code identity.delegation_permission},
 * {@code identity.account_pause}.
 */
@NullMarked
package vn.thidua.identity.access;

import org.jspecify.annotations.NullMarked;
