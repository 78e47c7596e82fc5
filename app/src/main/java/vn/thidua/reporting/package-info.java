/**
 * Reporting: which figures are asked, what each unit answered, and what all of them come to.
 *
 * <p>Other modules ask {@link vn.thidua.reporting.ReportedFigures}, hand in files through
 * {@link vn.thidua.reporting.WorkbookImport} and take workbooks from {@link vn.thidua.reporting.ReportingWorkbooks}.
 * {@link vn.thidua.reporting.BlankWorkbooks} makes the workbooks that units fill in, of files alone.
 * Features: {@code indicator} (what is counted), {@code form} (which indicators are asked together), {@code period} (for
 * when), {@code workbook} (Excel files, out and home), {@code intake} (files come in), {@code submission} (what a unit
 * sent), {@code completeness} (who has sent what), {@code consolidation} (many reports become one), {@code resident} (figures of every level in memory), {@code appendix}
 * (the same as a workbook), {@code export} (the figures as reported, for programs), {@code pivot} (the same along two
 * dimensions that the reader chooses). The arithmetic itself is in {@code vn.thidua.core.consolidation}. What a person may do is in
 * {@link vn.thidua.reporting.ReportingPermission}.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "web", "document", "organization", "identity", "directive"})
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
