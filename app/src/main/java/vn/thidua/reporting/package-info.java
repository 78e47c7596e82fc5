/**
 * Reporting: what units are asked to count, the forms that ask, and the workbooks that bring the answers.
 *
 * <p>Start reading at {@code indicator} (what is counted), then {@code form} (how it is asked), then {@code workbook} (how
 * it travels). The arithmetic that makes one figure of many is not here but in {@code vn.thidua.core.consolidation}.
 *
 * <p>Vocabulary: reporting is "báo cáo thống kê"; see {@code docs/glossary.md}.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "web", "document", "organization", "identity", "directive"})
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
