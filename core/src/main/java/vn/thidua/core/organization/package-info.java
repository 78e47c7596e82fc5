/**
 * Units through time: what they were called, where they stood, who took over from whom, and what the figures of one day
 * come to on the tree of another.
 *
 * <p>Start reading at {@code History} (what is known), then {@code Change} (how it grows), then {@code Restatement} (figures
 * on the tree of another day). Who may order a change, on which document it rests and where it is stored is not decided here
 * but in {@code vn.thidua.organization}. What becomes of figures that are put together is decided in
 * {@code vn.thidua.core.consolidation}.
 *
 * <p>Every stretch of time is half open: its first day belongs to it, its end does not. A change that is effective on a day
 * holds from the first minute of that day; several changes of one day hold in the order in which they were applied.
 *
 * <p>Vocabulary: a merger is "sáp nhập, hợp nhất", a split "chia, tách", succession "kế thừa"; see
 * {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.organization;

import org.jspecify.annotations.NullMarked;
