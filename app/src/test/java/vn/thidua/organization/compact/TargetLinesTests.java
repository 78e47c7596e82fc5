package vn.thidua.organization.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.compact.CompactRepository.Member;
import vn.thidua.shared.Violation;

class TargetLinesTests {

    private static final List<Member> ONE = List.of(new Member(new UUID(0, 1), "an", "An"));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # amount     | read   | why
            95,5         | 95.5   | officers write a comma
            95.5         | 95.5   | copied from a program it is a point
            0            | 0      | promising none is a promise
            100          | 100    | whole numbers have no decimals
            0,0001       | 0.0001 | four decimals are kept
            """)
    void readsAnAmount(String amount, BigDecimal read, String why) {
        assertThat(TargetLines.read("an; Việc; " + amount + "; %", ONE).targets())
                .singleElement()
                .extracting(Target::amount)
                .isEqualTo(read);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # line                | defect                | arguments    | why
            ``                    | MEMBER_WITHOUT_TARGET | [An]         | whoever signs promises something
            an; Việc; 5           | LINE_INCOMPLETE       | [1]          | a number without a measure can be anything
            an; ; 5; %            | LINE_INCOMPLETE       | [1]          | a number of what
            ; ; 5; %              | LINE_INCOMPLETE       | [1]          | a line half cut off is not a blank line
            an; Việc; 1.234,5; %  | AMOUNT_UNREADABLE     | [1, 1.234,5] | marks between thousands can be read two ways
            an; Việc; -1; %       | AMOUNT_UNREADABLE     | [1, -1]      | a promise is never negative
            an; Việc; 0,00001; %  | AMOUNT_UNREADABLE     | [1, 0,00001] | what is finer would be rounded unseen
            an; Việc; nhiều; %    | AMOUNT_UNREADABLE     | [1, nhiều]   | words cannot be compared
            an;"Việc; 5; %        | LINES_UNREADABLE      | []           | a quote that never ends swallows lines unseen
            """)
    void namesTheDefect(String line, CompactViolation code, String arguments, String why) {
        assertThat(TargetLines.read(line, ONE).reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.arguments()).hasToString(arguments);
        });
    }

    @Test
    void namesAllDefectsAtOnce() {
        assertThat(TargetLines.read("chi; Việc; nhiều; %\nan; Việc", ONE).reasons())
                .extracting(Violation::code)
                .isEqualTo(List.of(
                        CompactViolation.NOT_A_MEMBER,
                        CompactViolation.AMOUNT_UNREADABLE,
                        CompactViolation.LINE_INCOMPLETE,
                        CompactViolation.MEMBER_WITHOUT_TARGET));
    }

    @Test
    void readsColumnsCopiedFromATableProgram() {
        assertThat(TargetLines.read("an\tViệc\t95,5\t%\n\n", ONE).targets())
                .containsExactly(new Target("an", "Việc", new BigDecimal("95.5"), "%"));
    }
}
