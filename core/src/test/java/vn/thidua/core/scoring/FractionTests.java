package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    private static final Fraction THIRD = fraction("1", "3");
    private static final Fraction HALF = fraction("1", "2");

    @Test
    void calculatesExactly() {
        assertThat(THIRD.plus(HALF)).isEqualByComparingTo(fraction("5", "6"));
        assertThat(THIRD.minus(HALF)).isEqualByComparingTo(fraction("-1", "6"));
        assertThat(THIRD.times(new BigDecimal(3))).isEqualByComparingTo(fraction("1", "1"));
        assertThat(THIRD.dividedBy(HALF)).isEqualByComparingTo(fraction("2", "3"));
    }

    @Test
    void picksTheGreaterAndTheSmaller() {
        assertThat(THIRD.max(HALF)).isEqualTo(HALF);
        assertThat(HALF.max(THIRD)).isEqualTo(HALF);
        assertThat(THIRD.min(HALF)).isEqualTo(THIRD);
        assertThat(HALF.min(THIRD)).isEqualTo(THIRD);
    }

    @Test
    void neverDividesByZeroOrLess() {
        assertThatThrownBy(() -> fraction("1", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fraction("1", "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HALF.dividedBy(Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # numerator, denominator, decimal,                              why
            100,         1,           100,                                  no exponent
            1.50,        1,           1.5,                                  no trailing zeros
            0.00,        1,           0,                                    zero is zero
            1,           3,           0.3333333333333333333333333333333333, 34 digits
            """)
    void printsAsADecimal(String numerator, String denominator, String decimal, String why) {
        assertThat(fraction(numerator, denominator).toDecimal()).isEqualTo(new BigDecimal(decimal));
    }

    private static Fraction fraction(String numerator, String denominator) {
        return new Fraction(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
