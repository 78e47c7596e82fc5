package vn.thidua.recognition.verdict;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/**
 * Every title and form of a day for one person or unit.
 *
 * @param day the day, as people read it
 * @param packs names of the packs of rules in force; empty if none is
 * @param lines the nearest first
 * @param reasons what of the question was left out; usually empty
 */
public record VerdictListPage(
        String name,
        String code,
        String day,
        String year,
        List<String> packs,
        List<Line> lines,
        WhatIf whatIf,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public VerdictListPage {
        packs = List.copyOf(packs);
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A title or form.
     *
     * @param left how many conditions are missing by the shortest way
     * @param missing which
     * @param before the verdict without what is supposed; empty if it is the same
     */
    public record Line(String name, String href, State state, String left, String missing, String before) {}
}
