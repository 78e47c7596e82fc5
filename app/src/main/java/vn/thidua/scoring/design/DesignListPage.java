package vn.thidua.scoring.design;

import java.util.List;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Crumb;

/**
 * All score tables with their versions, and the drafts.
 *
 * @param mayDesign whether the reader may begin a draft
 * @param reasons why the last step was not taken
 * @param typed the text that was refused
 */
public record DesignListPage(
        List<Table> tables,
        List<DraftLine> drafts,
        boolean mayDesign,
        List<LineDefect> reasons,
        String typed,
        List<Crumb> crumbs) {

    public DesignListPage {
        tables = List.copyOf(tables);
        drafts = List.copyOf(drafts);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** A table, its highest version first. */
    public record Table(String code, String name, List<Version> versions) {

        public Table {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A version.
     *
     * @param periods for which it counts, in words; empty if higher versions took all of them over
     * @param registered who and when
     */
    public record Version(String number, String href, String periods, String registered, String reason) {}

    /** A draft: of which version, who changed it last and when. */
    public record DraftLine(String name, String href, String edited) {}
}
