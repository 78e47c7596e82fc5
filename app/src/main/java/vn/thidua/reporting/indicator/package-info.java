/**
 * The catalogue of indicators: code, names, measure, how figures add up, which figures cannot both be right.
 *
 * <p>Start reading at {@link vn.thidua.reporting.indicator.IndicatorDefinition}, then
 * {@link vn.thidua.reporting.indicator.IndicatorCatalogue}. A catalogue is data ({@code samples/review-2017/indicators.csv});
 * no indicator is known to the code. Figures are not here; they come with a
 * {@code vn.thidua.reporting.workbook.UnitReport}.
 *
 * <p>Vocabulary: an indicator is "chỉ tiêu", its measure "đơn vị tính"; see {@code docs/glossary.md}.
 */
@NamedInterface("indicator")
@NullMarked
package vn.thidua.reporting.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
