package vn.thidua.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutliersTests {

    @ParameterizedTest(name = "{0} after {1}: {2} because {3}")
    @CsvSource(textBlock = """
            20,   10,  false, exactly twice is not more than twice
            21,   10,  true,  more than twice
            5,    10,  false, exactly half is not less than half
            4,    10,  true,  less than half
            9,    2,   false, small figures jump by chance
            0,    9,   false, the same
            10,   0,   true,  from nothing to ten is worth a question
            0,    10,  true,  from ten to nothing as well
            -10,  10,  true,  the sign has changed
            -25,  -10, true,  what is negative is measured by its size
            12.5, 6.2, true,  decimals are compared exactly: 12.4 would be twice
            """)
    void asksAboutAJumpSinceLastYear(String value, String before, boolean asks, String why) {
        assertThat(Outliers.since("GD01", new BigDecimal(value), new BigDecimal(before))
                        .isPresent())
                .as(why)
                .isEqualTo(asks);
    }

    @ParameterizedTest(name = "{0} among {1}: {2} because {3}")
    @CsvSource(textBlock = """
            40, 10 11 12 13,      true,  '0.6745 × 28 / 1 = 18.9, above 3.5'
            18, 10 11 12 13,      true,  '0.6745 × 6 / 1 = 4.05'
            17, 10 11 12 13,      false, '0.6745 × 5 / 1 = 3.37, not above 3.5'
            40, 10 11 12,         false, four figures have no middle worth speaking of
            40, 10 10 10 10,      false, nothing deviates so there is no measure
            0,  10 11 12 13 14,   true,  'median 11.5 of six, MAD 1.5: 0.6745 × 11.5 / 1.5 = 5.17'
            """)
    void asksAboutAFigureFarFromThoseOfOthers(String value, String others, boolean asks, String why) {
        BigDecimal own = new BigDecimal(value);
        List<BigDecimal> all = new ArrayList<>(
                Arrays.stream(others.split(" ", -1)).map(BigDecimal::new).toList());
        all.add(own);

        assertThat(Outliers.among("GD01", own, all).isPresent()).as(why).isEqualTo(asks);
    }
}
