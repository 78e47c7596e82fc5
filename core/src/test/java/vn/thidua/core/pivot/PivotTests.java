package vn.thidua.core.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.pivot.PivotExamples.allCodes;
import static vn.thidua.core.pivot.PivotExamples.cut;
import static vn.thidua.core.pivot.PivotExamples.reports;
import static vn.thidua.core.pivot.PivotExamples.slice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.core.consolidation.NotAsked;

class PivotTests {

    private static final String YEARS = """
            2016-9M: A GD01=4 TC01=90 DT03=100 DT04=50 DT06=8 KT05=1; B GD01=1 DT03=300 DT06=6
            |2017-9M: A GD01=3 TC01=80 DT03=100 DT04=90 DT06=9 KT05=2 KT06=5; B GD01=0 TC01=70 DT03=50 DT04=10; C
            |2017-12M: A GD01=9 TC01=85""";

    private static final Pivot PIVOT = Pivot.of(
            Arrays.stream(YEARS.split("\\|", -1)).map(PivotExamples::slice).toList());

    @ParameterizedTest(name = "{4}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            # periods,          units, indicators,     what there is,     why
            2017-9M,            A B C, GD01,           3,                 zero is added and C without a figure is not
            2017-9M,            B,     GD01,           0,                 zero is a figure
            2017-9M,            C,     GD01,           MISSING,           C was asked and left it empty
            2017-9M,            "",    GD01,           NOT_ASKED,         nobody had to report
            2017-9M,            A,     XX99,           NOT_ASKED,         the form does not have it
            2017-9M,            A B,   DT05,           66.7,              a ratio is 100 of 150 and not the mean of 90 and 20
            2017-9M,            C,     DT05,           MISSING,           a ratio without parts is missing
            2017-9M,            A B,   DT06,           9.00,              B has no mean and its weight does not count
            2016-9M,            A B,   DT06,           6.50,              a mean is weighted
            2016-9M 2017-9M,    A B,   GD01,           8,                 nine months of two years do not overlap
            2016-9M 2017-9M,    A B,   TC01,           150,               of a level the latest counts for each unit
            2016-9M 2017-9M,    A B,   DT05,           27.3,              150 of 550 because each part goes by its own rule
            2016-9M 2017-9M,    A,     DT06,           8.50,              a mean over periods is weighted too
            2017-9M 2017-12M,   A B,   GD01,           PERIODS_OVERLAP,   twelve months contain the nine
            2017-9M 2017-12M,   A B,   TC01,           155,               a level of one year is the latest and counts once
            2017-9M 2017-12M,   A,     DT05,           PERIODS_OVERLAP,   the parts of the ratio overlap
            2017-9M,            A,     KT05 KT06,      7,                 awards are added to awards
            2017-9M,            A B,   KT05 KT06,      7,                 what is missing is left out as among units
            2017-9M,            A,     GD01 KT05,      MIXED_MEASURES,    sessions and awards are no total
            2017-9M,            A,     DT03 DT04,      PART_OF_ANOTHER,   those who passed were tested as well
            2017-9M,            A,     DT05 DT05,      NOT_ADDITIVE,      ratios do not add up
            2017-9M,            A,     "",             NOT_ASKED,         nothing was asked for
            2016-9M 2017-9M,    A,     KT05 KT06,      8,                 two indicators in two years
            2017-9M 2017-12M,   A,     KT05 KT06,      PERIODS_OVERLAP,   also of several indicators
            """)
    void addsUpWhatAddsUpAndSaysWhyElse(String periods, String units, String indicators, String what, String why) {
        assertThat(shown(PIVOT.at(cut(periods, units, indicators)).of(Measure.ACTUAL)))
                .as(why)
                .isEqualTo(what);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # indicators, measure,           what there is,  why
            GD01,         TARGET,            10,             only A has a target
            GD01,         PERCENT_OF_TARGET, 30.0,           only A is held to one
            GD01,         PREVIOUS,          5,              all who reported then
            GD01,         CHANGE,            -2,             B reported then and now; A too
            GD01,         CHANGE_PERCENT,    -40.0,          three instead of five
            DT05,         TARGET,            80,             a common target is not added up
            DT05,         PERCENT_OF_TARGET, 83.4,           66.7 of 80 as it is shown
            DT05,         CHANGE,            40.0,           like for like only A: 90.0 less 50.0
            DT05,         CHANGE_PERCENT,    IN_POINTS,      a ratio changes in points
            DT06,         TARGET,            NOT_ASKED,      nobody sets a target for it
            TC01,         CHANGE,            -10,            only A has both
            KT06,         PREVIOUS,          MISSING,        asked then and left empty
            KT06,         CHANGE_PERCENT,    MISSING,        nothing to compare with
            GD01,         RANK,              OF_ONE_UNIT,    several units have no place
            """)
    void holdsFiguresAgainstTargetsAndLastYear(String indicators, Measure measure, String what, String why) {
        Pivot compared = Pivot.of(List.of(slice(
                "2017-9M",
                reports("A GD01=3 TC01=80 DT03=100 DT04=90 DT06=9; B GD01=0 TC01=70 DT03=50 DT04=10"),
                reports("A GD01=4 TC01=90 DT03=100 DT04=50; B GD01=1 DT03=300"),
                Optional.of(allCodes()),
                reports("A GD01=10"))));

        assertThat(shown(compared.at(cut("2017-9M", "A B", indicators)).of(measure)))
                .as(why)
                .isEqualTo(what);
    }

    @Test
    void judgesAChangeByTheWishedDirection() {
        Pivot compared = Pivot.of(List.of(slice(
                "2017-9M", reports("A GD01=3 TC01=1"), reports("A GD01=4 TC01=2"), Optional.of(allCodes()), Map.of())));

        assertThat(compared.at(cut("2017-9M", "A", "GD01")).of(Measure.CHANGE).judgement())
                .isEqualTo(Judgement.WORSE);
        assertThat(compared.at(cut("2017-9M", "A", "TC01")).of(Measure.CHANGE).judgement())
                .isEqualTo(Judgement.NONE);
    }

    @Test
    void tellsAPeriodThatIsNotOnRecordFromAnIndicatorThatWasNotAskedThen() {
        Pivot first = Pivot.of(List.of(slice("2017-9M: A GD01=1")));
        Pivot newly = Pivot.of(
                List.of(slice("2017-9M", reports("A GD01=1"), Map.of(), Optional.of(Set.of("TC01")), Map.of())));

        assertThat(first.at(cut("2017-9M", "A", "GD01")).of(Measure.CHANGE).gap())
                .contains(Gap.NO_PREVIOUS);
        assertThat(newly.at(cut("2017-9M", "A", "GD01")).of(Measure.PREVIOUS).gap())
                .contains(Gap.NOT_ASKED);
    }

    @Test
    void hasNothingOfOneYearAcrossPeriods() {
        Standing both = PIVOT.at(cut("2016-9M 2017-9M", "A", "GD01"));

        assertThat(both.of(Measure.TARGET).gap()).contains(Gap.YEARLY);
        assertThat(both.of(Measure.CHANGE_PERCENT).gap()).contains(Gap.YEARLY);
    }

    @Test
    void addsUpNothingWhoseRuleChangedBetweenTheForms() {
        Counted level = new Counted(
                new Indicator(
                        "GD01",
                        PivotExamples.SUM,
                        PivotExamples.LAST,
                        PivotExamples.SESSIONS.indicator().direction(),
                        0),
                "session",
                Set.of(),
                true);
        Slice before = slice("2016-9M: A GD01=1");
        Slice now = new Slice(
                "2017-9M",
                2017,
                Slice.byCode(List.of(level)),
                reports("A GD01=2"),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                NotAsked.NOTHING,
                NotAsked.NOTHING);

        assertThat(Pivot.of(List.of(before, now))
                        .at(cut("2016-9M 2017-9M", "A", "GD01"))
                        .of(Measure.ACTUAL)
                        .gap())
                .contains(Gap.RULE_CHANGED);
    }

    @Test
    void countsAUnitThatIsNotAskedNeitherInNorMissing() {
        NotAsked ofA = new NotAsked(Map.of("A", Set.of("GD01")));
        Pivot pivot = Pivot.of(
                List.of(exempt("2016-9M: A GD01=1; B GD01=4", ofA), exempt("2017-9M: A GD01=2; B GD01=6; C", ofA)));

        PivotCell together = pivot.at(cut("2017-9M", "A B C", "GD01")).of(Measure.ACTUAL);
        assertThat(together.value()).contains(BigDecimal.valueOf(6));
        assertThat(together.in()).isEqualTo(1);
        assertThat(together.of()).as("B and C").isEqualTo(2);
        assertThat(pivot.at(cut("2017-9M", "A", "GD01")).of(Measure.ACTUAL).gap())
                .contains(Gap.NOT_ASKED);
        assertThat(pivot.at(cut("2016-9M 2017-9M", "A", "GD01"))
                        .of(Measure.ACTUAL)
                        .gap())
                .contains(Gap.NOT_ASKED);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # periods,        units, what there is, why
            2017-9M,          A,     7,             awards only: letters are not asked of A
            2016-9M 2017-9M,  A,     12,            the same over two years
            2016-9M 2017-9M,  A B,   15,            B is asked for both and gave awards
            2017-9M,          C,     MISSING,       C was asked for letters and gave none: that it need not give awards says less
            2016-9M 2017-9M,  C,     MISSING,       the same over two years
            2017-9M,          D,     NOT_ASKED,     D is asked for neither
            2016-9M 2017-9M,  D,     NOT_ASKED,     in neither year
            """)
    void addsUpWhatWasAskedOfEachUnit(String periods, String units, String what, String why) {
        NotAsked exempt = new NotAsked(Map.of("A", Set.of("KT06"), "C", Set.of("KT05"), "D", Set.of("KT05", "KT06")));
        Pivot pivot = Pivot.of(List.of(
                exempt("2016-9M: A KT05=5; B KT05=1; C; D", exempt),
                exempt("2017-9M: A KT05=7; B KT05=2; C; D", exempt)));

        assertThat(shown(pivot.at(cut(periods, units, "KT05 KT06")).of(Measure.ACTUAL)))
                .as(why)
                .isEqualTo(what);
    }

    private static Slice exempt(String text, NotAsked notAsked) {
        Slice slice = slice(text);
        return slice(slice.period(), slice.current(), Map.of(), Optional.empty(), Map.of(), notAsked);
    }

    @Test
    void saysHowManyFiguresAreInATotal() {
        PivotCell total = PIVOT.at(cut("2017-9M", "A B C", "GD01")).of(Measure.ACTUAL);

        assertThat(total.in()).isEqualTo(2);
        assertThat(total.of()).isEqualTo(3);
    }

    private static String shown(PivotCell cell) {
        return cell.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> cell.gap().orElseThrow().name());
    }
}
