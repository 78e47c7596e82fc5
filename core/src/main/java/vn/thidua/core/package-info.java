/**
 * The calculations of Thi Đua as pure functions: records in, records out; no clock, no I/O, no randomness, no {@code null}.
 *
 * <p>Start reading at {@code consolidation} (figures of many units become one), then {@code scoring} (figures become
 * points), then {@code ranking} (points become an order), then {@code rating} (points become grades). {@code eligibility} (facts
 * are held against clauses of law) needs none of them. {@code laboratory} (what
 * would become of an order), {@code organization} (units through time, figures on the tree of another day) and {@code audit}
 * (chains the entries of the log) stand beside them. Only the JDK and JSpecify are on this
 * class path.
 */
@NullMarked
package vn.thidua.core;

import org.jspecify.annotations.NullMarked;
