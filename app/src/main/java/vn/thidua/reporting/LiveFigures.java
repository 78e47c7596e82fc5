package vn.thidua.reporting;

import vn.thidua.core.consolidation.tree.TallyTree;

/**
 * The figures of periods at every unit of the tree, kept in memory. They are everybody's: whoever shows them to a person chooses
 * what the person may see.
 */
public interface LiveFigures {

    /**
     * Returns the figures of {@code period}, by codes of units, as of everything that was committed before the call.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    TallyTree current(String period);

    /** Forgets the reports that are kept of {@code period}; they are read from the database when it is asked for again. */
    void forget(String period);
}
