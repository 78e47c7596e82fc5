package vn.thidua.core.eligibility.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How a council or a meeting decides.
 *
 * @param percent of {@code base}, above 0, at most 100
 * @param isStrict whether more than {@code percent} is needed; else exactly that much is enough
 * @param quorum how many of those summoned must be there; empty if the rule names none
 * @param isAskedInWriting whether votes in writing of members who are absent count
 * @param tie what becomes of exactly {@code percent} where more is needed
 */
public record VoteRule(
        BigDecimal percent, boolean isStrict, Base base, Optional<Fraction> quorum, boolean isAskedInWriting, Tie tie) {

    /** Of whom the per cent is taken. */
    public enum Base {
        /** All members of the body, whether they are there or not. */
        MEMBERS,
        /** All who were summoned. */
        SUMMONED,
        /** Those who are there. */
        PRESENT
    }

    /** What becomes of a tie. */
    public enum Tie {
        FAILS,
        /** The head decides, and reports the differing views. */
        HEAD_DECIDES
    }

    /** A part of a whole, for example two thirds; {@code of} is above 0. */
    public record Fraction(int part, int of) {

        boolean isReached(int count, int whole) {
            return (long) count * of >= (long) whole * part;
        }
    }

    /**
     * What was counted; every number is 0 or more.
     *
     * @param members all members of the body
     * @param summoned those who were called to the meeting
     * @param present those who came
     * @param inFavour votes for, of those present
     * @param inWriting votes for, in writing, of those absent
     */
    public record Counted(int members, int summoned, int present, int inFavour, int inWriting) {}

    /** What the count decides. */
    public enum Result {
        PASSED,
        FAILED,
        NO_QUORUM,
        HEAD_DECIDES
    }

    /**
     * The result with its arithmetic.
     *
     * @param votes votes that count
     * @param of of how many
     * @param share in per cent, exact to 34 digits; empty if there is nobody to take a share of
     */
    public record Outcome(Result result, int votes, int of, Optional<BigDecimal> share) {}

    /** Decides on {@code counted}. */
    public Outcome decide(Counted counted) {
        int votes = counted.inFavour() + (isAskedInWriting ? counted.inWriting() : 0);
        int of = switch (base) {
            case MEMBERS -> counted.members();
            case SUMMONED -> counted.summoned();
            case PRESENT -> counted.present();
        };
        BigDecimal hundredfold = BigDecimal.valueOf(votes).movePointRight(2);
        Optional<BigDecimal> share = of == 0
                ? Optional.empty()
                : Optional.of(hundredfold.divide(BigDecimal.valueOf(of), MathContext.DECIMAL128));
        boolean hasQuorum = quorum.map(fraction -> fraction.isReached(counted.present(), counted.summoned()))
                .orElse(true);
        int order = hundredfold.compareTo(percent.multiply(BigDecimal.valueOf(of)));
        return new Outcome(hasQuorum ? result(of, order) : Result.NO_QUORUM, votes, of, share);
    }

    private Result result(int of, int order) {
        if (of == 0 || order < 0) {
            return Result.FAILED;
        }
        if (order > 0 || !isStrict) {
            return Result.PASSED;
        }
        return tie == Tie.HEAD_DECIDES ? Result.HEAD_DECIDES : Result.FAILED;
    }
}
