/**
 * People: who works in which unit and holds which post, through time. Personal data: only those whose units the person is in
 * may see it, and every look at a list or at one person is kept in the audit log.
 *
 * <p>Start reading at {@code PersonService}. Lists come in by {@code vn.thidua.organization.intake}; accounts are not here but
 * in {@code vn.thidua.identity}.
 *
 * <p>Screens: Organisation › People ({@code /organization/persons}). Tables: {@code organization.person},
 * {@code organization.post}, {@code organization.membership}.
 */
@NullMarked
package vn.thidua.organization.person;

import org.jspecify.annotations.NullMarked;
