/**
 * Appending: events become entries of the chain, at the end of the transaction that published them.
 *
 * <p>Start reading at {@code AuditListener} (which events, when), then {@code ChainedTransactions} (why at the
 * end). Tables: {@code audit.entry}, {@code audit.installation}. Listens to
 * {@link vn.thidua.shared.AuditableEvent}.
 */
@NullMarked
package vn.thidua.audit.chain;

import org.jspecify.annotations.NullMarked;
