package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;

class TypedNumberProperties {

    private static final Form FORM = WorkbookExamples.form();

    /** What is spelled out is read again as the same number, whatever separators could mean. */
    @Property
    void readsAgainWhatItSpelledOut(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(4) BigDecimal any,
            @ForAll @IntRange(max = 3) int scale) {
        BigDecimal number = any.setScale(scale, RoundingMode.DOWN);
        for (IndicatorDefinition indicator : FORM.indicators()) {
            if (indicator.arithmetic().decimals() >= scale && indicator.checks().isEmpty()) {
                assertThat(TypedNumber.read(indicator, TypedNumber.spelled(number)))
                        .isEqualTo(new TypedNumber.Exact(
                                number.setScale(indicator.arithmetic().decimals())));
            }
        }
    }
}
