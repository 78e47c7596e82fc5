/**
 * Consolidation at every level of a tree of units, kept up to date report by report.
 *
 * <p>Start reading at {@code TallyTree}. A figure here is exactly the figure of
 * {@link vn.thidua.core.consolidation.Consolidation} over the same reports, without the names of who is in it: that is what
 * makes it cheap. A new, replaced or withdrawn report costs the way from its unit to the top and nothing else.
 *
 * <p>Not here: which units there are, whose report counts, who may see what. Comparisons and lineage are
 * {@code Consolidation}'s.
 *
 * <p>Vocabulary: consolidation is "tổng hợp"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.consolidation.tree;

import org.jspecify.annotations.NullMarked;
