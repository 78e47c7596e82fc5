/**
 * The audit log: who did what, in which capacity, when, from where and why; each entry chained to the one before.
 *
 * <p>Nobody calls this module to write: it hears every {@link vn.thidua.shared.AuditableEvent} and appends what it says in
 * the same transaction. Features: {@code chain} (appending), {@code log} (reading, on a screen and as a file). The root
 * checks a log, for the command {@code verify-log}, and takes old entries out of it, for {@code seal-log}; both work without
 * the application. How a chain is made and checked is in {@code vn.thidua.core.audit}.
 *
 * <p>Tables: {@code audit.installation}, {@code audit.entry}, {@code audit.checkpoint}. Vocabulary: the log is "nhật ký hệ
 * thống"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "web", "document"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
