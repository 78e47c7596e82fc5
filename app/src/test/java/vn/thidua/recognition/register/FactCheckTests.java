package vn.thidua.recognition.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2017, 10, 12);

    static Stream<Arguments> cases() {
        Fact title = Fact.of(FactKind.AWARD, "advanced-worker").inYear(2016);
        Fact leave = Fact.of(FactKind.ABSENCE, "maternity").inYear(2016);
        Fact discipline = Fact.of(FactKind.DISCIPLINE, "warning");
        return Stream.of(
                arguments(
                        "a rating needs year and word",
                        Fact.of(FactKind.RATING, ""),
                        true,
                        "FIELD_MISSING FIELD_MISSING"),
                arguments("a whole rating", Fact.of(FactKind.RATING, "good").inYear(2017), true, ""),
                arguments(
                        "the year is running at most",
                        Fact.of(FactKind.RATING, "good").inYear(2018),
                        true,
                        "YEAR_AHEAD"),
                arguments(
                        "nothing is known before 1945",
                        Fact.of(FactKind.RATING, "good").inYear(1944),
                        true,
                        "YEAR_UNREADABLE"),
                arguments(
                        "a rating is decided in its year or later",
                        Fact.of(FactKind.RATING, "good").inYear(2016).decided("", "", "", day(2016, 12, 28)),
                        true,
                        ""),
                arguments(
                        "a rating decided before its year",
                        Fact.of(FactKind.RATING, "good").inYear(2016).decided("", "", "", day(2015, 12, 31)),
                        true,
                        "DECIDED_BEFORE"),
                arguments("an unknown word", Fact.of(FactKind.RATING, "great").inYear(2016), true, "WORD_UNKNOWN"),
                arguments("an award without its paper is a fact", title, true, ""),
                arguments("a title of people", title, false, "NOT_FOR_UNIT"),
                arguments(
                        "a title of units",
                        Fact.of(FactKind.AWARD, "victorious-unit").inYear(2016),
                        true,
                        "NOT_FOR_PERSON"),
                arguments(
                        "its name fixes the level",
                        title.decided("nation", "", "", Optional.empty()),
                        true,
                        "LEVEL_OTHER"),
                arguments(
                        "decided before the year",
                        title.decided("", "", "", day(2015, 12, 31)),
                        true,
                        "DECIDED_BEFORE"),
                arguments("decided on its first day", title.decided("", "", "", day(2016, 1, 1)), true, ""),
                arguments("decided tomorrow", title.decided("", "", "", day(2017, 10, 13)), true, "DAY_AHEAD"),
                arguments(
                        "revoked before given",
                        title.decided("", "", "", day(2017, 1, 2)).takenBack(day(2017, 1, 1)),
                        true,
                        "REVOKED_BEFORE"),
                arguments(
                        "an initiative has a scope",
                        Fact.of(FactKind.INITIATIVE, "science").inYear(2016),
                        true,
                        "FIELD_MISSING"),
                arguments("discipline begins some day", discipline, true, "FIELD_MISSING"),
                arguments(
                        "an interval of one day",
                        discipline.lasting(day(2016, 1, 1), day(2016, 1, 1), Optional.empty()),
                        true,
                        ""),
                arguments(
                        "ends before it begins",
                        discipline.lasting(day(2016, 1, 2), day(2016, 1, 1), Optional.empty()),
                        true,
                        "END_BEFORE_START"),
                arguments("an absence is measured", leave, true, "ABSENCE_UNMEASURED"),
                arguments("in days", leave.lasting(Optional.empty(), Optional.empty(), Optional.of(130)), true, ""),
                arguments(
                        "or from a day on",
                        leave.lasting(day(2016, 3, 1), Optional.empty(), Optional.empty()),
                        true,
                        ""),
                arguments(
                        "no year is that long",
                        leave.lasting(Optional.empty(), Optional.empty(), Optional.of(367)),
                        true,
                        "DAYS_UNREADABLE"),
                arguments("complete from a year to a year, and why", complete(2010, 2017), true, ""),
                arguments("complete, of a unit too", complete(2010, 2017), false, ""),
                arguments("nobody knows what will be", complete(2010, 2018), true, "YEAR_AHEAD"),
                arguments("years in their order", complete(2016, 2015), true, "YEARS_REVERSED"),
                arguments(
                        "complete in something, for years, for a reason",
                        Fact.of(FactKind.COMPLETE, ""),
                        true,
                        "FIELD_MISSING FIELD_MISSING FIELD_MISSING FIELD_MISSING"),
                arguments(
                        "a whole statement",
                        Fact.of(FactKind.STATEMENT, "leads-cluster-none").inYear(2016),
                        false,
                        ""),
                arguments(
                        "stated for a year", Fact.of(FactKind.STATEMENT, "leads-cluster-none"), false, "FIELD_MISSING"),
                arguments("a figure", members("12.5"), false, ""),
                arguments("none is a figure", members("0"), false, ""),
                arguments("no figure", Fact.of(FactKind.MEASURE, "members").inYear(2016), false, "FIELD_MISSING"),
                arguments(
                        "decided, nobody knows when or what",
                        Fact.of(FactKind.JUDGEMENT, "unity").inYear(2016),
                        false,
                        "FIELD_MISSING FIELD_MISSING"),
                arguments(
                        "decided in a word of its own",
                        Fact.of(FactKind.JUDGEMENT, "unity")
                                .inYear(2016)
                                .decided("", "", "", day(2017, 1, 5))
                                .saying(Optional.empty(), "perhaps"),
                        false,
                        "WORD_UNKNOWN"),
                arguments("born on a day", Fact.of(FactKind.BIRTH, ""), true, "FIELD_MISSING"),
                arguments(
                        "a number of a novel's length",
                        title.decided("", "", "x".repeat(301), Optional.empty()),
                        true,
                        "TEXT_TOO_LONG"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysEverythingWrong(String why, Fact fact, boolean person, String expected) {
        List<String> codes = FactCheck.of(fact, person, TODAY).stream()
                .map(wrong -> wrong.code().name())
                .toList();
        assertThat(String.join(" ", codes)).as(why).isEqualTo(expected);
    }

    private static Fact members(String amount) {
        return Fact.of(FactKind.MEASURE, "members").inYear(2016).saying(Optional.of(new BigDecimal(amount)), "");
    }

    private static Fact complete(int from, int until) {
        return Fact.of(FactKind.COMPLETE, "rating")
                .inYear(from)
                .untilYear(until)
                .called("Đã đối chiếu hồ sơ", "");
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }
}
