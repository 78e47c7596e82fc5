/**
 * Acts that change units from a day on: open, rename, move, merge, split, close.
 *
 * <p>Start reading at {@code Act} (what can be asked for), then {@code ActRules} (why not), {@code ActPlan} (what it does),
 * {@code ActService} (the use case). Trees of days before an act never change. Restating figures along successions is not
 * done here but in {@code vn.thidua.core.organization}.
 *
 * <p>Screens: {@code /organization/changes/new}, reached from a unit's page. Tables: {@code organization.unit_change},
 * {@code organization.unit_succession}, {@code organization.unit_change_part}, and the states of units. Publishes
 * {@code AuditableEvent}s called {@code organization.unit.<verb>}.
 *
 * <p>Vocabulary: an act is "quyết định về tổ chức"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.organization.change;

import org.jspecify.annotations.NullMarked;
