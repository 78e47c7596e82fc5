/**
 * Forms: which indicators are asked together, on which sheet, in which order.
 *
 * <p>Start reading at {@link vn.thidua.reporting.form.Form}, then {@link vn.thidua.reporting.form.FormReader}. What a
 * form looks like as a workbook is decided in {@code vn.thidua.reporting.workbook}.
 *
 * <p>The next version is a draft ({@code DraftService}) until {@code PublishService} makes a version of it and moves open
 * periods with their figures ({@code ReplacingRepository}).
 *
 * <p>Screens: {@code /reporting/forms}, {@code /reporting/forms/{code}/{version}}, {@code /reporting/forms/{code}/draft}.
 * Tables: {@code reporting.form}, {@code reporting.form_draft}, {@code reporting.retired_place},
 * {@code reporting.retired_figure}. Help: {@code docs/help/reporting/form.md}.
 *
 * <p>Vocabulary: a form is "biểu mẫu"; see {@code docs/glossary.md}.
 */
@NamedInterface("form")
@NullMarked
package vn.thidua.reporting.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
