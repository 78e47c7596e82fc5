package vn.thidua.reporting.form;

import java.util.List;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.BilingualText;

/**
 * One sheet of a form.
 *
 * @param tab name on the sheet's tab, for example {@code Biểu 1}; at most 31 characters
 * @param title what the sheet is about
 * @param indicators in the order of the rows; those of one group stand together
 */
public record FormSheet(String tab, BilingualText title, List<IndicatorDefinition> indicators) {

    public FormSheet {
        indicators = List.copyOf(indicators);
    }
}
