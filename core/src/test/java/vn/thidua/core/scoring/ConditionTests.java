package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.entries;
import static vn.thidua.core.scoring.ScoringExamples.number;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # figures, comparison, met,   found,                                 why
            X=30 Y=1,  AT_LEAST,   false, 29,                                    below
            X=31 Y=1,  AT_LEAST,   true,  30,                                    exactly the threshold
            X=31 Y=1,  MORE_THAN,  false, 30,                                    which is not more
            X=2 Y=5,   LESS_THAN,  true,  -3,                                    below zero
            X=31,      AT_LEAST,   false, none,                                  a figure that is missing is never enough
            Y=31,      AT_MOST,    false, none,                                  nor little enough
            """)
    void comparesADifference(String figures, Binary.Comparison comparison, boolean isMet, String found, String why) {
        Condition condition = new Condition(new Operand.Difference("X", "Y"), comparison, new BigDecimal(30));

        assertThat(condition.test(entries("A " + figures))).isEqualTo(new Condition.Outcome(isMet, number(found)));
    }
}
