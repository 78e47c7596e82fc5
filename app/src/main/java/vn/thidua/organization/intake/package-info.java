/**
 * Bulk import of units, posts and people from .xlsx and .csv files: preview first, then all or nothing, and undone as exactly.
 *
 * <p>Start reading at {@code IntakeService} (what a person may do), then {@code ListReader} (files become lines), {@code
 * Comparison} (lines become changes; pure), {@code ApplyRepository} and {@code UndoRepository} (changes become rows, and back).
 * Reading, applying and undoing are {@link vn.thidua.web.BackgroundWork}. The columns are described in {@code
 * docs/formats/organization.md}; why it is built so, in {@code docs/decisions/2026-11-23-organization-intake.md}.
 *
 * <p>Not here: acts that merge, split or close a unit, which have a document and a succession. Screens: Organisation ›
 * Import ({@code /organization/intake}). Tables: {@code organization.intake} and those whose names begin with it. Publishes
 * {@link vn.thidua.shared.AuditableEvent} for every import, never for a line.
 */
@NullMarked
package vn.thidua.organization.intake;

import org.jspecify.annotations.NullMarked;
