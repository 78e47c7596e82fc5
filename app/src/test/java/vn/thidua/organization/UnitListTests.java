package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.unit.UnitViolation;
import vn.thidua.shared.LineDefect;

class UnitListTests {

    private static final String HEADER = "code,name,short_name,cluster,head\n";

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # line                   | line number | defect          | why
            ;,Name,Short,6,no        | 2 | VALUE_MISSING   | a unit without a code cannot be named in a workbook
            gia lai;,Name,Short,6,no | 2 | CODE_MALFORMED  | a code stands in file names, so it has no blanks
            a;,,Short,6,no           | 2 | VALUE_MISSING   | documents print the name
            a;,Name,Short,6,maybe    | 2 | HEAD_UNKNOWN    | a third answer would silently mean no
            """)
    void namesTheDefectOfALine(String line, int number, UnitViolation defect, String why) {
        UnitList list = UnitList.read("units.csv", HEADER + line.replace(";,", ",") + "\n");

        assertThat(list.defects()).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(number);
            assertThat(found.what().code()).isEqualTo(defect);
        });
    }

    @Test
    void namesAllDefectsAtOnce() {
        UnitList list = UnitList.read("units.csv", HEADER + "a,A,A,6,yes\na,B,B,6,yes\nb c,,C,6,no\n");

        assertThat(list.defects())
                .extracting(LineDefect::line, defect -> defect.what().code())
                .containsExactly(
                        tuple(3, UnitViolation.CODE_TWICE),
                        tuple(3, UnitViolation.SECOND_HEAD),
                        tuple(4, UnitViolation.VALUE_MISSING),
                        tuple(4, UnitViolation.CODE_MALFORMED));
    }

    @Test
    void namesEveryMissingColumnOnce() {
        UnitList list = UnitList.read("units.csv", "code,name\na,A\nb,B\n");

        assertThat(list.defects())
                .extracting(defect -> defect.what().arguments().getFirst())
                .containsExactly("short_name", "cluster", "head");
    }

    @Test
    void refusesCodesThatNameOneFileWhereCaseDoesNotCount() {
        UnitList list = UnitList.read("units.csv", HEADER + "gia-lai,A,A,6,no\nGia-Lai,B,B,6,no\n");

        assertThat(list.defects())
                .extracting(LineDefect::line, defect -> defect.what().code())
                .containsExactly(tuple(3, UnitViolation.CODE_TWICE));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(UnitList.read("units.csv", "").defects())
                .extracting(defect -> defect.what().code())
                .containsExactly(UnitViolation.FILE_UNREADABLE);
    }
}
