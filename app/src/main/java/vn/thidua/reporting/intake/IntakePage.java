package vn.thidua.reporting.intake;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * The place to hand in workbooks, and the imports so far.
 *
 * @param mayImport whether the reader may hand in workbooks
 * @param reasons why the files just sent were not looked at; usually empty
 * @param refusals address of the workbook with every defect; empty if there is no period
 * @param imports the latest first, at most {@link IntakeQueries#LISTED}
 */
public record IntakePage(
        boolean mayImport, List<Violation> reasons, String refusals, List<Line> imports, List<Crumb> crumbs) {

    public IntakePage {
        reasons = List.copyOf(reasons);
        imports = List.copyOf(imports);
        crumbs = List.copyOf(crumbs);
    }

    IntakePage refused(List<Violation> why) {
        return new IntakePage(mayImport, why, refusals, imports, crumbs);
    }

    /** One import with the number of its files by outcome. */
    public record Line(
            String href, String source, String receivedOn, String startedBy, int files, Tone tone, String state) {}
}
