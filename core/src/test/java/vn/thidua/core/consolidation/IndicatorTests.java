package vn.thidua.core.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTests {

    private static final Aggregation SUM = new Aggregation.Sum();

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void acceptsNoneToSixDecimals(int decimals) {
        assertThat(new Indicator("CS01", SUM, SUM, Direction.HIGHER, decimals).decimals())
                .isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void refusesOtherDecimals(int decimals) {
        assertThatThrownBy(() -> new Indicator("CS01", SUM, SUM, Direction.HIGHER, decimals))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALastUnit() {
        assertThatThrownBy(() -> new Indicator("CS01", new Aggregation.Last(), SUM, Direction.HIGHER, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyARatioIsDerived() {
        assertThat(ReportExamples.PASS_RATE.isDerived()).isTrue();
        assertThat(ReportExamples.SHOOTING.isDerived()).isFalse();
        assertThat(ReportExamples.HOUSES.isDerived()).isFalse();
    }
}
