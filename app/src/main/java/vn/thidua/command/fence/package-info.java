/**
 * The second fence: tells PostgreSQL who reads, so that row security returns nothing of others when a query forgets its
 * scope.
 *
 * <p>Start reading at {@code FencedDataSource}. What the database lets through is in the migrations called
 * {@code …_fence_rows} and {@code organization_create_fence}; why it is built so, in
 * {@code docs/decisions/2026-11-23-row-security.md}. The first fence, the {@link vn.thidua.shared.Scope} of every query, is
 * not here but in each module.
 */
@NullMarked
package vn.thidua.command.fence;

import org.jspecify.annotations.NullMarked;
