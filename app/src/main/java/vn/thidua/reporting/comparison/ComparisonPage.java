package vn.thidua.reporting.comparison;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/**
 * A workbook beside the server.
 *
 * @param href address of the comparison
 * @param report address of the report
 * @param again where another workbook for the same report is uploaded
 * @param facts whose report, when the workbook went out and came home
 * @param base heading of the first column of figures
 * @param counts how many numbers are the same, differ or are wrong
 * @param mappings the question where the figures stand, one for each sheet; empty if that is known
 * @param mapped who said where they stand, in words; empty if the workbook was made here
 * @param open whether there is anything to take
 * @param send whether the reader may send the report as well
 * @param reasons why what was just asked was not done; usually empty
 */
public record ComparisonPage(
        String title,
        String href,
        String report,
        String again,
        List<String> facts,
        String base,
        List<Count> counts,
        List<Group> groups,
        List<DefectLine> errors,
        List<DefectLine> notices,
        List<MappingForm> mappings,
        String mapped,
        boolean open,
        boolean send,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public ComparisonPage {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
        errors = List.copyOf(errors);
        notices = List.copyOf(notices);
        mappings = List.copyOf(mappings);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** A number of the heading. */
    public record Count(String label, long number, boolean bad) {}

    /** Numbers that differ for the same reason; those that can be taken have a box. */
    public record Group(String title, boolean takeable, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One number.
     *
     * @param choice what the box sends
     * @param part which number of the indicator, in words
     * @param base what stood there when the workbook went out; "–" if nothing did
     * @param server what stands there now
     * @param file what the workbook says
     * @param serverMoved whether the server went away from the base
     * @param fileMoved whether the workbook did
     * @param chosen whether the box is ticked at first
     * @param who who wrote what stands on the server, if somebody did since
     */
    public record Line(
            String choice,
            String cell,
            String code,
            String name,
            String part,
            String base,
            String server,
            String file,
            boolean serverMoved,
            boolean fileMoved,
            boolean chosen,
            String who) {}

    /** Something wrong or noteworthy in the workbook. */
    public record DefectLine(String place, String found, String reason, String mend) {}
}
