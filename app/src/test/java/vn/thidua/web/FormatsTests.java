package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # value      | Vietnamese   | English      | why
            0            | 0            | 0            | zero is a figure
            999          | 999          | 999          | no group below a thousand
            1000         | 1.000        | 1,000        | groups of three
            24427.75     | 24.427,75    | 24,427.75    | decimal sign of the language
            1234567.0    | 1.234.567,0  | 1,234,567.0  | the decimals it has are kept
            -2.9         | −2,9         | −2.9         | a true minus
            0.12345      | 0,12345      | 0.12345      | nothing is rounded
            """)
    void writesNumbersAsTheLanguageDoes(BigDecimal value, String vietnamese, String english, String why) {
        assertThat(Formats.number(value, Language.VI)).isEqualTo(vietnamese);
        assertThat(Formats.number(value, Language.EN)).isEqualTo(english);
    }

    @Test
    void writesChangesWithASignAndPercentWithANoBreakSpace() {
        assertThat(Formats.signedPercent(new BigDecimal("6.44"), 1)).isEqualTo("+6,4\u00a0%");
        assertThat(Formats.signedPercent(new BigDecimal("-2.94"), 1)).isEqualTo("−2,9\u00a0%");
        assertThat(Formats.signed(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
        assertThat(Formats.percent(new BigDecimal("76.65"), 1)).isEqualTo("76,7\u00a0%");
    }

    @Test
    void neverWritesAMinusBeforeZero() {
        assertThat(Formats.signed(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
    }

    @Test
    void tellsAbsentFromZero() {
        assertThat(Formats.number(Optional.empty(), 1)).isEqualTo("–");
        assertThat(Formats.number(Optional.of(BigDecimal.ZERO), 1)).isEqualTo("0,0");
        assertThat(Formats.date(Optional.empty())).isEqualTo("–");
    }

    @Test
    void writesDatesAndMomentsInTheZoneOfTheProduct() {
        assertThat(Formats.date(LocalDate.of(2017, 10, 2))).isEqualTo("02/10/2017");
        Instant lateEvening = Instant.parse("2017-10-01T18:42:00Z");
        assertThat(Formats.moment(lateEvening)).isEqualTo("01:42 ngày 02/10/2017");

        LocaleContextHolder.setLocale(Language.EN.locale());
        assertThat(Formats.moment(lateEvening)).isEqualTo("01:42 on 02/10/2017");
    }
}
