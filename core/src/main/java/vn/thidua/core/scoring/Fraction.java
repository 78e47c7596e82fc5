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
    static final Fraction ONE = of(BigDecimal.ONE);

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    /** Sums begin with nothing and most bonuses are nothing, which need not be added. */
    Fraction plus(Fraction other) {
        if (other.signum() == 0) {
            return this;
        }
        if (signum() == 0) {
            return other;
        }
        return denominator.compareTo(other.denominator) == 0
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return denominator.compareTo(other.denominator) == 0
                ? new Fraction(numerator.subtract(other.numerator), denominator)
                : plus(other.negated());
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /** @throws IllegalArgumentException if {@code divisor} is zero or less, which the caller has to rule out */
    Fraction dividedBy(Fraction divisor) {
        return new Fraction(product(numerator, divisor.denominator), product(divisor.numerator, denominator));
    }

    /** Most denominators are the one of {@link #of}, and many values are one, by which nothing need be multiplied. */
    private static BigDecimal product(BigDecimal value, BigDecimal denominator) {
        if (denominator.compareTo(BigDecimal.ONE) == 0) {
            return value;
        }
        return value.compareTo(BigDecimal.ONE) == 0 ? denominator : value.multiply(denominator);
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
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator.setScale(rounding.digits(), rounding.mode())
                : numerator.divide(denominator, rounding.digits(), rounding.mode());
    }

    /** Returns the value to 34 digits, without trailing zeros after the decimal point. */
    BigDecimal toDecimal() {
        BigDecimal value = denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator.round(MathContext.DECIMAL128)
                : numerator.divide(denominator, MathContext.DECIMAL128);
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Fraction other) {
        return signum() == other.signum() && signum() != 0
                ? product(numerator, other.denominator).compareTo(product(other.numerator, denominator))
                : Integer.compare(signum(), other.signum());
    }
}
