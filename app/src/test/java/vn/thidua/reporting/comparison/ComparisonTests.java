package vn.thidua.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.reporting.report.CellChange;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.Slot;
import vn.thidua.reporting.workbook.ReportedFigure;

class ComparisonTests {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # base | server | file | side   | why
            1      | 1      | 1    | -      | nobody touched it
            1      | 1      | 2    | FILE   | the usual case
            1      | 2      | 1    | SERVER | the file is older than the server
            1      | 2      | 3    | BOTH   | both were busy
            1      | 2      | 2    | -      | both came to the same
            -      | -      | 0    | FILE   | zero is a figure
            0      | 0      | -    | FILE   | the file took a zero away
            -      | 0      | -    | SERVER | a zero was typed on the server
            1      | -      | 1    | SERVER | the server took it away
            1      | 2      | -    | BOTH   | one changed it, the other took it away
            1.0    | 1      | 1.00 | -      | the same number, spelled otherwise
            """)
    void saysWhoWentAwayFromTheBase(String base, String server, String file, String side, String why) {
        Comparison comparison = Comparison.of(
                List.of(slot(server)),
                List.of(figure(file)),
                Optional.of(List.of(new CellChange("GD01", CellPart.FIGURE, number(base), "A", Instant.EPOCH))),
                false);

        assertThat(sides(comparison)).as(why).isEqualTo(side == null ? "" : side);
        assertThat(comparison.equal()).isEqualTo(side == null ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # server | file | side   | why
            -        | 2    | FILE   | there is nothing to lose
            1        | 2    | BOTH   | nobody knows which is newer
            1        | -    | SERVER | an empty cell may never have been seen
            1        | 1    | -      | nothing to decide
            """)
    void losesNothingWhenNobodyKnowsTheBase(String server, String file, String side, String why) {
        Comparison comparison = Comparison.of(List.of(slot(server)), List.of(figure(file)), Optional.empty(), false);

        assertThat(sides(comparison)).as(why).isEqualTo(side == null ? "" : side);
    }

    @Test
    void takesWhatNobodyWroteSinceAsTheBase() {
        Comparison comparison = Comparison.of(List.of(slot("7")), List.of(figure("8")), Optional.of(List.of()), false);

        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.base()).contains(new BigDecimal("7"));
            assertThat(difference.cell()).isEqualTo("A!E5");
        });
    }

    @Test
    void passesOverWhatTheWorkbookDoesNotHave() {
        Comparison comparison = Comparison.of(List.of(slot("7")), List.of(), Optional.of(List.of()), true);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.equal()).isZero();
    }

    private static String sides(Comparison comparison) {
        return String.join(
                "",
                comparison.differences().stream()
                        .map(difference -> difference.side().name())
                        .toList());
    }

    private static Slot slot(String number) {
        return new Slot("GD01", number(number), Optional.empty(), false, 1, 0);
    }

    private static ReportedFigure figure(String number) {
        return new ReportedFigure("GD01", number(number), Optional.empty(), "A", "E5");
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
