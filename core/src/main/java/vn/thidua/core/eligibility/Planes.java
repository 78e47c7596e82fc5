package vn.thidua.core.eligibility;

/**
 * The verdicts of 64 subjects, a bit of each word for each of them: from the worst to the best 00, 01, 10, 11.
 *
 * @param low lower digits
 * @param high higher digits
 */
record Planes(long low, long high) {

    static final Planes ALL_NOT_MET = new Planes(0, 0);
    static final Planes ALL_MET = new Planes(-1, -1);

    /** Enough for certain is met; too little even at best is not met; anything between lacks a fact. */
    static Planes of(long enough, long possible) {
        return new Planes(enough | possible, enough);
    }

    static boolean isLow(Verdict verdict) {
        return verdict == Verdict.FACT_MISSING || verdict == Verdict.MET;
    }

    static boolean isHigh(Verdict verdict) {
        return verdict == Verdict.NEEDS_JUDGEMENT || verdict == Verdict.MET;
    }

    static Verdict verdict(boolean isLow, boolean isHigh) {
        if (isHigh) {
            return isLow ? Verdict.MET : Verdict.NEEDS_JUDGEMENT;
        }
        return isLow ? Verdict.FACT_MISSING : Verdict.NOT_MET;
    }

    Planes worse(Planes other) {
        return choose(other, isLess(other));
    }

    Planes better(Planes other) {
        return choose(other, ~isLess(other));
    }

    private long isLess(Planes other) {
        return (~high & other.high) | (~(high ^ other.high) & ~low & other.low);
    }

    private Planes choose(Planes other, long own) {
        return new Planes((low & own) | (other.low & ~own), (high & own) | (other.high & ~own));
    }
}
