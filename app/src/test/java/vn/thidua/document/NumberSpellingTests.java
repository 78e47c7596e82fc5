package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSpellingTests {

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text         | decimals | reading             | why
            40             | 0        | 40                  | a plain number
            ' 40 '         | 0        | 40                  | spaces around it
            007            | 0        | 7                   | leading zeros
            ４０            | 0        | 40                  | full-width digits
            1 234          | 0        | 1234                | spaces group thousands
            12 34          | 0        | words               | spaces that group nothing
            1.234          | 0        | 1234                | a point groups thousands where only whole numbers stand
            1.234.567      | 2        | 1234567             | points twice can only group
            1,234,567      | 2        | 1234567             | commas twice can only group
            1.234,5        | 2        | 1234.5              | both separators, Vietnamese order
            1,234.5        | 2        | 1234.5              | both separators, English order
            82,5           | 2        | 82.5                | a decimal comma
            82.5           | 2        | 82.5                | a decimal point
            82,5           | 0        | 82.5                | read, and refused later as not whole
            40,0           | 0        | 40.0                | whole in spite of its decimals
            1,234          | 0        | 1234 or 1.234       | a comma before three digits
            1.234          | 2        | 1234 or 1.234       | a point before three digits where decimals may stand
            1,000          | 0        | 1000 or 1.000       | one or one thousand
            0,125          | 3        | 0.125               | no thousand begins with zero
            1234,567       | 3        | 1234.567            | four digits are no group
            −5             | 0        | -5                  | a true minus sign
            (40)           | 0        | words               | brackets as accountants write losses
            40 lượt        | 0        | 40                  | the measure behind the number
            40lượt         | 0        | 40                  | the measure without a space
            40 người       | 0        | words               | another measure
            khoảng 40      | 0        | words               | an estimate in words
            ~40            | 0        | words               | an estimate by a sign
            12+3           | 0        | words               | a sum typed as text
            8-10           | 0        | words               | a range
            12/9           | 0        | words               | a date or a fraction
            1e3            | 0        | words               | powers of ten
            82,5 %         | 2        | percentage          | a percentage where none belongs
            %              | 2        | words               | a sign without a number
            -              | 0        | dash                | zero or not known
            –              | 0        | dash                | zero or not known
            x              | 0        | dash                | zero or not known
            …              | 0        | dash                | to be filled in later
            không          | 0        | words               | none, in words
            '   '          | 0        | blank               | only spaces
            1.23.456       | 0        | words               | groups of unequal length
            1,234.56.7     | 2        | words               | no number at all
            """)
    void readsWhatCanMeanOneNumberOnly(String text, int decimals, String reading, String why) {
        assertThat(shown(new NumberSpelling(decimals, false, List.of("lượt", "visit")).read(text)))
                .as(why)
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            82,5 %  | 82.5
            82.5%   | 82.5
            100     | 100
            """)
    void takesThePercentSignWhereItBelongs(String text, String reading) {
        assertThat(shown(new NumberSpelling(1, true, List.of("%")).read(text))).isEqualTo(reading);
    }

    private static String shown(Spelling spelling) {
        return switch (spelling) {
            case Spelling.Exact(BigDecimal value) -> value.toPlainString();
            case Spelling.Either(BigDecimal grouped, BigDecimal decimal) -> grouped + " or " + decimal;
            case Spelling.Blank() -> "blank";
            case Spelling.Dash() -> "dash";
            case Spelling.Percentage() -> "percentage";
            case Spelling.Words() -> "words";
        };
    }
}
