/**
 * Forms: which indicators are asked together, on which sheet, in which order.
 *
 * <p>Start reading at {@link vn.thidua.reporting.form.Form}, then {@link vn.thidua.reporting.form.FormReader}. What a
 * form looks like as a workbook is decided in {@code vn.thidua.reporting.workbook}.
 *
 * <p>Vocabulary: a form is "biểu mẫu"; see {@code docs/glossary.md}.
 */
@NamedInterface("form")
@NullMarked
package vn.thidua.reporting.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
