/**
 * Reporting: which figures are asked, what each unit answered, and what all of them come to.
 *
 * <p>Other modules ask {@link vn.thidua.reporting.ReportedFigures}. Features: {@code indicator} (what is counted),
 * {@code form} (which indicators are asked together), {@code workbook} (Excel files, out and home), {@code submission}
 * (what a unit sent, and the import of files), {@code completeness} (who has sent what), {@code consolidation} (many
 * reports become one). The arithmetic itself is in {@code vn.thidua.core.consolidation}.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "web", "document", "organization", "identity", "directive"})
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
