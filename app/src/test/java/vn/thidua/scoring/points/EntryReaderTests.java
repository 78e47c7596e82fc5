package vn.thidua.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.shared.LineDefect;

class EntryReaderTests {

    private static final String HEADER = "unit,leaf,points,by,note\n";
    private static final Unit MINE = new Unit(new UUID(0, 1), "mine", "My unit", "Mine");
    private static final Unit OTHER = new Unit(new UUID(0, 2), "other", "Other unit", "Other");

    @Test
    void takesPointsAndExemptionsWithBothDecimalSigns() {
        EntryReader reader = reader();

        List<EntryReader.Given> given = reader.read(
                lines(HEADER + "mine,II.1,\"1,5\",Cụm trưởng,Tốt\nmine,I.1,NOT_ASSIGNED,Cụm trưởng,Không giao\n"));

        assertThat(reader.defects()).isEmpty();
        assertThat(given)
                .containsExactly(
                        new EntryReader.Given(
                                MINE.id(), "II.1", Optional.of(new BigDecimal("1.5")), "Cụm trưởng", "Tốt"),
                        new EntryReader.Given(MINE.id(), "I.1", Optional.empty(), "Cụm trưởng", "Không giao"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # line                        | code                 | why
            nowhere,II.1,1,head,          | UNIT_UNKNOWN         | no such unit
            other,II.1,1,head,            | UNIT_NOT_YOURS       | the role does not cover it
            mine,IX.9,1,head,             | LEAF_UNKNOWN         | not in the table
            mine,I.1,1,head,              | LEAF_COMPUTED        | figures decide, not people
            mine,II.1,2.01,head,          | POINTS_ABOVE_MAXIMUM | never more than the maximum
            mine,II.1,-1,head,            | POINTS_BELOW_LOWEST  | never below zero unless the table says so
            mine,II.1,1.234,head,         | POINTS_UNREADABLE    | two decimals at most
            mine,II.1,,head,              | POINTS_UNREADABLE    | empty is not zero
            mine,II.1,1,,                 | VALUE_MISSING        | somebody gave them
            mine,II.1,NOT_ASSIGNED,head,  | REASON_MISSING       | an exemption has a reason
            """)
    void refusesALineWithItsReason(String line, EntryViolation code, String why) {
        EntryReader reader = reader();

        var given = reader.read(lines(HEADER + line + "\n"));

        assertThat(given).hasSizeLessThanOrEqualTo(1);
        assertThat(reader.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.line()).isEqualTo(2);
            assertThat(defect.what().code()).isEqualTo(code);
        });
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # line                                     | code                | why
            mine,I.2,3,the standing body,              |                     | named in English
            mine,I.2,3,Thường trực Hội đồng,           |                     | named in Vietnamese, in capitals or not
            mine,I.2,3,standing-body,                  |                     | named by code
            mine,I.2,3,Cụm trưởng,                     | SCORER_WRONG        | nobody else may
            mine,I.2,NOT_ASSIGNED,Cụm trưởng,Không có  |                     | taking it off is not scoring it
            mine,III.2b,-4,Cụm trưởng,                   |                     | a section that only takes points away
            mine,III.2b,−4,Cụm trưởng,                   |                     | the minus sign of a word processor
            mine,III.2b,-5.01,Cụm trưởng,                   | POINTS_BELOW_LOWEST | no fewer than the table says
            mine,III.2b,1,Cụm trưởng,                     | POINTS_ABOVE_MAXIMUM | and never more than nothing
            """)
    void keepsToWhoScoresAndToTheFewestPoints(String line, EntryViolation code, String why) {
        EntryReader reader = new EntryReader(
                "points.csv", TableExamples.everyShape().rules(), Map.of(MINE.code(), MINE), Set.of(MINE.id()));

        reader.read(lines(HEADER + line + "\n"));

        assertThat(reader.defects())
                .as(why)
                .extracting(defect -> defect.what().code())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void refusesTheSameUnitAndCriterionTwice() {
        EntryReader reader = reader();

        var given = reader.read(lines(HEADER + "mine,II.1,1,head,\nmine,II.1,2,head,\n"));

        assertThat(given).hasSize(2);
        assertThat(reader.defects())
                .extracting(LineDefect::line, defect -> defect.what().code())
                .containsExactly(tuple(3, EntryViolation.LINE_TWICE));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # file                   | code           | why
            ''                       | FILE_EMPTY     | nothing at all
            'unit,leaf,points,by,note' | FILE_EMPTY   | only a header
            'unit,leaf,points\nmine,II.1,1' | COLUMN_MISSING | columns are named
            """)
    void refusesAFileThatCannotBeRead(String csv, EntryViolation code, String why) {
        assertThat(EntryFile.read("points.csv", csv.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        EntryFile.Outcome.Refused.class,
                        refused -> assertThat(refused.defects())
                                .extracting(defect -> defect.what().code())
                                .contains(code));
    }

    private static EntryReader reader() {
        return new EntryReader(
                "points.csv", TableExamples.small(), Map.of(MINE.code(), MINE, OTHER.code(), OTHER), Set.of(MINE.id()));
    }

    private static List<EntryFile.Line> lines(String csv) {
        return ((EntryFile.Outcome.Read) EntryFile.read("points.csv", csv)).lines();
    }
}
