/**
 * Reading the log: who did what, as a list with a filter, entry by entry, and as a file.
 *
 * <p>Start reading at {@code LogReader} (who sees which entries and which values), then {@code LogService} (reading is
 * logged too), then {@code LogController}. Screens: Administration › Audit log ({@code /audit/log}), one entry
 * ({@code /audit/log/{number}}), files ({@code /audit/log/export.jsonl}, {@code /audit/log/export.csv}). Tables:
 * {@code audit.entry}. Publishes {@link vn.thidua.shared.AuditableEvent}.
 */
@NullMarked
package vn.thidua.audit.log;

import org.jspecify.annotations.NullMarked;
