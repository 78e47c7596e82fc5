package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanesTests {

    @Test
    void joinVerdictsAsVerdictsAreJoined() {
        for (Verdict one : Verdict.values()) {
            for (Verdict other : Verdict.values()) {
                Planes both = planes(one);

                assertThat(verdict(both.worse(planes(other)))).isEqualTo(one.worse(other));
                assertThat(verdict(both.better(planes(other)))).isEqualTo(one.better(other));
            }
        }
    }

    @Test
    void sayWhatIsCertainAndWhatIsPossible() {
        assertThat(verdict(Planes.of(-1, 0))).isEqualTo(Verdict.MET);
        assertThat(verdict(Planes.of(-1, -1))).isEqualTo(Verdict.MET);
        assertThat(verdict(Planes.of(0, -1))).isEqualTo(Verdict.FACT_MISSING);
        assertThat(verdict(Planes.of(0, 0))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(Planes.ALL_MET)).isEqualTo(Verdict.MET);
        assertThat(verdict(Planes.ALL_NOT_MET)).isEqualTo(Verdict.NOT_MET);
    }

    /** Each verdict in one of the 64 places, so that a bit that strays is seen. */
    private static Planes planes(Verdict verdict) {
        return new Planes(Planes.isLow(verdict) ? 1L << 40 : 0, Planes.isHigh(verdict) ? 1L << 40 : 0);
    }

    private static Verdict verdict(Planes planes) {
        return Planes.verdict((planes.low() >>> 40 & 1) == 1, (planes.high() >>> 40 & 1) == 1);
    }
}
