/**
 * How scorers score: by how much what they gave differs from what was settled in the end, how much of it they changed, and
 * whether two who score each other are both kinder to one another than to the rest. Numbers to talk about, never a verdict.
 *
 * <p>Start reading at {@code Mark} (one criterion as one scorer saw it), then {@code Habit} (one scorer) and {@code Mutual} (two).
 * Everything is a quotient of two sums that can be added up by hand; it is rounded once, when it is shown, and compared unrounded.
 *
 * <p>A scorer is a unit in a column, not a person: teams change, and nobody is to be put at the wall by a handful of numbers. Not
 * in: what is done about it.
 */
@NullMarked
package vn.thidua.core.scorers;

import org.jspecify.annotations.NullMarked;
