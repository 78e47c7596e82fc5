package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact quotient, so that nothing is rounded before the rule says so. Not reduced; compare by {@link #compareTo}.
 *
 * @param denominator more than zero
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /** @throws IllegalArgumentException if {@code divisor} is zero or less, which the caller has to rule out */
    Fraction dividedBy(Fraction divisor) {
        return new Fraction(product(numerator, divisor.denominator), product(divisor.numerator, denominator));
    }

    /** Most denominators are the one of {@link #of}, by which nothing need be multiplied. */
    private static BigDecimal product(BigDecimal value, BigDecimal denominator) {
        return denominator == BigDecimal.ONE ? value : value.multiply(denominator);
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    int signum() {
        return numerator.signum();
    }

    BigDecimal rounded(Rounding rounding) {
        return denominator == BigDecimal.ONE
                ? numerator.setScale(rounding.digits(), rounding.mode())
                : numerator.divide(denominator, rounding.digits(), rounding.mode());
    }

    /** Returns the value to 34 digits, without trailing zeros after the decimal point. */
    BigDecimal toDecimal() {
        BigDecimal value = numerator.divide(denominator, MathContext.DECIMAL128).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public int compareTo(Fraction other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }
}
