package vn.thidua.organization.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Violation;

class DealTests {

    private static final Set<String> THERE = Set.of("a", "b", "c");

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # lines; "/" ends one           | defect             | arguments | why
            ``                              | LINES_UNREADABLE   | []        | nothing dealt would end every cluster
            "a,6                            | LINES_UNREADABLE   | []        | a quote that never ends swallows units unseen
            a,6,HEAD/b                      | LINE_INCOMPLETE    | [2]       | a unit without a number is in no cluster
            a,6,HEAD/,6                     | LINE_INCOMPLETE    | [2]       | a number without a unit says nothing
            a,6,HEAD/x,6                    | UNIT_UNKNOWN       | [2, x]    | a unit that is not there on the day cannot compete
            a,6,HEAD/b,7,HEAD/b,6           | UNIT_TWICE         | [3, b]    | a unit competes in one cluster of a series
            a,6,HEAD/b,6,Chief              | ROLE_UNKNOWN       | [2, Chief] | an unknown role would silently mean member
            a,no 6,HEAD                     | NUMBER_UNREADABLE  | [1, no 6] | a number stands in addresses
            a,6/b,6                         | HEAD_MISSING       | [6]       | nobody would call the conference
            a,6,HEAD/b,6,HEAD               | HEAD_TWICE         | [6]       | two heads call two conferences
            a,6,HEAD/b,6,DEPUTY/c,6,DEPUTY  | DEPUTY_TWICE       | [6]       | one deputy stands in for the head
            """)
    void namesTheDefect(String lines, ClusterViolation code, String arguments, String why) {
        assertThat(read(lines).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.arguments()).hasToString(arguments);
        });
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # role     | is     | why
            HEAD       | HEAD   | the name that files use
            Cụm trưởng | HEAD   | the word that officers use
            cum truong | HEAD   | not every keyboard has diacritics
            Head       | HEAD   | the word of the English pages
            CỤM PHÓ    | DEPUTY | capitals do not matter
            Thành viên | MEMBER | the word of a member
            ''         | MEMBER | most units are members
            """)
    void readsARoleAsPeopleWriteIt(String role, MemberRole is, String why) {
        assertThat(MemberRole.of(role)).as(why).contains(is);
    }

    @Test
    void readsColumnsCopiedFromATableProgram() {
        assertThat(read("a\t6\tHEAD/\t\t/b\t6\t").places())
                .containsExactly(new Place("a", "6", MemberRole.HEAD), new Place("b", "6", MemberRole.MEMBER));
    }

    @Test
    void namesAllDefectsAtOnce() {
        assertThat(read("a,6/x,6,Chief/b").reasons())
                .extracting(Violation::code)
                .isEqualTo(List.of(
                        ClusterViolation.ROLE_UNKNOWN,
                        ClusterViolation.UNIT_UNKNOWN,
                        ClusterViolation.LINE_INCOMPLETE,
                        ClusterViolation.HEAD_MISSING));
    }

    private static Deal read(String lines) {
        return Deal.read(lines.replace('/', '\n'), THERE::contains);
    }
}
