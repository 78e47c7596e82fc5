package vn.thidua.reporting.entry;

import java.util.List;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * The reports of a period.
 *
 * @param period code of the period that is shown
 * @param state which reports are shown; empty for all
 * @param upload whether the reader may fill in a report, and so upload a workbook of it
 * @param answer how many were accepted, in words
 */
public record ReportListPage(
        String title,
        String period,
        String state,
        List<Option> periods,
        List<Option> states,
        String answer,
        boolean complete,
        boolean upload,
        List<Line> lines,
        List<Crumb> crumbs) {

    public ReportListPage {
        periods = List.copyOf(periods);
        states = List.copyOf(states);
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * The report of one unit.
     *
     * @param sent when it was sent last; empty if never
     * @param verb what the reader does there, in words
     * @param mine whether the reader has to act
     */
    public record Line(
            int number, String unit, Tone tone, String state, String sent, String verb, boolean mine, String href) {}
}
