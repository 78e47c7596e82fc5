package vn.thidua.recognition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableCell.Kind;

class DaySpellingTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "31/12/2016, 2016-12-31",
        "1/2/2016, 2016-02-01",
        "31-12-2016, 2016-12-31",
        "31.12.2016, 2016-12-31",
        "31 / 12 / 2016, 2016-12-31",
        "2016-12-31, 2016-12-31",
        "29/02/2016, 2016-02-29"
    })
    void readsDaysWithTheDayFirst(String text, LocalDate day) {
        assertThat(read(Kind.TEXT, text).day()).contains(day);
    }

    @Test
    void readsDateCells() {
        LocalDate day = LocalDate.of(2016, 12, 31);
        TableCell cell = new TableCell(Kind.DATE, "31/12/2016", Optional.of(day));

        assertThat(DaySpelling.day(Column.DAY, cell).day()).contains(day);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "TEXT, 29/02/2017, DAY_UNREADABLE",
        "TEXT, 12/31/2016, DAY_UNREADABLE",
        "TEXT, 31/12/16, DAY_UNREADABLE",
        "TEXT, tháng 12/2016, DAY_UNREADABLE",
        "TEXT, 2016, DAY_ONLY_YEAR",
        "TEXT, năm 2016, DAY_ONLY_YEAR",
        "NUMBER, 2016, DAY_ONLY_YEAR",
        "NUMBER, 42735, DAY_IS_NUMBER",
        "TEXT, 42735, DAY_IS_NUMBER"
    })
    void guessesNothing(Kind kind, String text, String code) {
        DaySpelling.Day read = read(kind, text);

        assertThat(read.day()).isEmpty();
        assertThat(read.wrong().map(why -> why.code().name())).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2016, 2016", "' 2016 ', 2016", "Năm 2016, 2016", "2016.0, 2016"})
    void readsYears(String text, int year) {
        assertThat(DaySpelling.year(text)).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"2015-2016", "16", "20166", "''", "1816"})
    void takesNothingElseForAYear(String text) {
        assertThat(DaySpelling.year(text)).isEmpty();
    }

    private static DaySpelling.Day read(Kind kind, String text) {
        return DaySpelling.day(Column.DAY, new TableCell(kind, text, Optional.empty()));
    }
}
