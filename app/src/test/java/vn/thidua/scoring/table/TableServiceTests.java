package vn.thidua.scoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

class TableServiceTests extends ScoringTestCase {

    @Autowired
    private TableQueries queries;

    @Test
    void putsTheHighestVersionInForce() {
        assertThat(queries.inForce(FakeReportedFigures.PERIOD)).isEmpty();

        assertThat(register(TableExamples.SMALL)).isEqualTo(new ScoringOutcome.Taken(1, 0));
        assertThat(register(TableExamples.SMALL.replace("version: 1", "version: 2")))
                .isEqualTo(new ScoringOutcome.Taken(1, 0));

        assertThat(queries.inForce(FakeReportedFigures.PERIOD).map(TableDocument::version))
                .isEqualTo(Optional.of(2));
    }

    @Test
    void changesNothingWhenTheSameTextComesAgain() {
        register(TableExamples.SMALL);

        assertThat(register(TableExamples.SMALL)).isEqualTo(new ScoringOutcome.Taken(0, 1));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # written    | instead      | code              | why
            version: 1   | version: 1 # | VERSION_TAKEN     | a signed version never changes
            code: SMALL  | code: OTHER  | PERIOD_TAKEN      | one table a period
            figure: A1   | figure: Z9   | INDICATOR_UNKNOWN | the form does not ask it
            figure: A1   | figure: C1   | INDICATOR_DERIVED | nobody reports a ratio
            figure: A1   | figure: A1, minus: Z9 | INDICATOR_UNKNOWN | nor is it there to be subtracted
            """)
    void refusesWhatDoesNotFitItsSurroundings(String written, String instead, TableViolation code, String why) {
        register(TableExamples.SMALL);

        String changed = TableExamples.SMALL.replace(written, instead);
        String next = code == TableViolation.VERSION_TAKEN ? changed : changed.replace("version: 1", "version: 2");
        assertThat(register(next))
                .isInstanceOfSatisfying(
                        ScoringOutcome.Refused.class,
                        refused -> assertThat(refused.defects())
                                .extracting(defect -> defect.what().code())
                                .containsExactly(code));
    }

    @Test
    void warnsOfADifferenceOfFiguresInDifferentUnitsOfMeasure() {
        String mixed = TableExamples.SMALL.replace("of: {figure: B1}", "of: {figure: A1, minus: B1}");
        String alike = TableExamples.SMALL.replace("of: {figure: B1}", "of: {figure: A1, minus: A2}");

        assertThat(register(mixed))
                .isEqualTo(new ScoringOutcome.Taken(
                        1,
                        0,
                        List.of(new LineDefect(
                                "table.yaml",
                                32,
                                Violation.of(TableViolation.MEASURES_MIXED, "I.2", "A1 (lượt), B1 (vụ)")))));
        assertThat(register(alike.replace("version: 1", "version: 2"))).isEqualTo(new ScoringOutcome.Taken(1, 0));
    }

    @Test
    void asksForThePermission() {
        assertThatThrownBy(() -> tables.register(Officers.of(unit("an")), "table.yaml", TableExamples.SMALL))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ScoringOutcome register(String yaml) {
        return tables.register(Officers.standing(List.of(unit("an"))), "table.yaml", yaml);
    }
}
