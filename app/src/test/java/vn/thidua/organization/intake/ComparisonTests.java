package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.organization.intake.IntakeExamples.compare;
import static vn.thidua.organization.intake.IntakeExamples.people;
import static vn.thidua.organization.intake.IntakeExamples.posts;
import static vn.thidua.organization.intake.IntakeExamples.units;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            old-1,Old part,Part,old,2,01/01/2015,,          | NONE    | 2015-01-01 | nothing differs
            old-1,Old part,,old,,01/01/2015,,               | NONE    | 2015-01-01 | what the line does not say stays
            old-1,Old part,Part,old,2,01/01/2018,,          | NONE    | 2015-01-01 | a later day alone is no change
            old-1,Old part,Part,old,2,01/01/2018,31/12/2019,| AMEND   | 2015-01-01 | an end belongs to the last state
            old-1,New part,Part,old,2,01/01/2015,,          | AMEND   | 2015-01-01 | the same first day corrects the state
            old-1,New part,Part,old,2,01/07/2018,,          | SUCCEED | 2018-07-01 | a later day begins a new state
            old-1,Old part,Part,,2,01/07/2018,,             | SUCCEED | 2018-07-01 | it moves to the top
            old-1,Old part,Part,old,9,01/07/2018,,          | SUCCEED | 2018-07-01 | another place in the order
            new-1,New unit,,old,,01/07/2018,,               | ADD     | 2018-07-01 | it is not on record
            """)
    void tellsWhatBecomesOfAUnit(String line, Change change, LocalDate from, String why) {
        IntakeExamples.Result result = compare(units(line + "\n"));

        assertThat(result.defects()).as(why).isEmpty();
        assertThat(result.comparison().units()).singleElement().satisfies(unit -> {
            assertThat(unit.change()).as(why).isEqualTo(change);
            assertThat(unit.validFrom()).isEqualTo(from);
            assertThat(unit.beforeName() == null).isEqualTo(change == Change.ADD);
        });
    }

    @Test
    void placesUnitsBelowUnitsOfTheSameFileWhateverTheirOrder() {
        IntakeExamples.Result result = compare(units("""
                c,C,,b,,01/01/2017,,
                b,B,,a,,01/01/2017,,
                a,A,,old,,01/01/2017,,
                """));

        assertThat(result.defects()).isEmpty();
        assertThat(result.comparison().units().get(0).parentId())
                .isEqualTo(result.comparison().units().get(1).unitId());
        assertThat(result.comparison().units().get(2).parentId()).isEqualTo(IntakeExamples.OLD);
        assertThat(result.comparison().units()).extracting(StagedUnit::position).containsExactly(1, 2, 3);
    }

    @Test
    void keepsTheLastDayOutOfTheTimeAfter() {
        IntakeExamples.Result result = compare(posts("old,deputy,Phó,,01/01/2017,31/12/2017\n"));

        assertThat(result.comparison().posts().getFirst().validTo()).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @Test
    void readsSeveralLinesOfOnePersonAsSeveralMemberships() {
        IntakeExamples.Result result = compare(posts("old,deputy,Phó,,01/01/2017,\n"), people("""
                        p-1,Trần Văn Ví Dụ,old,head,01/01/2010,31/12/2016
                        p-1,Trần Văn Ví Dụ,old,deputy,01/01/2017,
                        p-2,Lê Thị Thử,old-1,,01/01/2017,30/06/2017
                        p-2,Lê Thị Thử,old-1,,01/07/2017,
                        """));

        assertThat(result.defects()).isEmpty();
        assertThat(result.comparison().people())
                .extracting(StagedPerson::personChange)
                .containsExactly(Change.NONE, Change.NONE, Change.ADD, Change.NONE);
        assertThat(result.comparison().people())
                .extracting(StagedPerson::change)
                .containsExactly(Change.AMEND, Change.ADD, Change.ADD, Change.ADD);
        assertThat(result.count(Subject.PEOPLE)).isEqualTo(new Count(Subject.PEOPLE, 4, 3, 1, 0, 0));
    }

    @Test
    void correctsANameOnRecordAndKeepsTheOldOne() {
        IntakeExamples.Result result = compare(people("p-1,Trần Văn Mẫu,old,head,01/01/2010,\n"));

        assertThat(result.comparison().people()).singleElement().satisfies(person -> {
            assertThat(person.personChange()).isEqualTo(Change.AMEND);
            assertThat(person.change()).isEqualTo(Change.NONE);
            assertThat(person.counted()).isEqualTo(Change.AMEND);
            assertThat(person.beforeName()).isEqualTo("Trần Văn Ví Dụ");
            assertThat(person.givenName()).isEqualTo("Mẫu");
        });
    }

    @Test
    void doesNotRepeatADefectAtEveryLineThatRefersToIt() {
        IntakeExamples.Result result = compare(
                units("a,,,old,,01/01/2017,,\nb,B,,a,,01/01/2017,,\n"),
                posts("a,head,Trưởng,,01/01/2017,\n"),
                people("p,Lê Thị Thử,a,head,01/01/2017,\n"));

        assertThat(result.defects()).containsExactly("B2 NAME_MISSING");
    }
}
