/**
 * Files that prove single figures: scans, photographs, lists. Put to a figure by whoever fills it in, handed out to whoever may
 * read it, never changed; one that proves nothing any more is withdrawn and stays on record.
 *
 * <p>Start reading at {@code EvidenceService}, then {@code EvidenceKind} (what is taken, and how a file is looked at). Table:
 * {@code reporting.evidence}. Addresses: {@code /reporting/evidence/…}; the screen is that of the cell,
 * {@code vn.thidua.reporting.cell}.
 */
@NullMarked
package vn.thidua.reporting.evidence;

import org.jspecify.annotations.NullMarked;
